using System.Text.Json;
using FbssFollowUp.Contracts.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FbssFollowUp.Notifications.Messages;

internal sealed class MessageMap : IEntityTypeConfiguration<Message>
{
    public const string OneAnswer = "ux_messages_one_answer";

    private static readonly ValueConverter<MessageState, string> StateWord =
        new(state => state.ToString().ToLowerInvariant(), word => Enum.Parse<MessageState>(word, true));

    private static readonly ValueConverter<IReadOnlyDictionary<string, string>, string> Json =
        new(data => JsonSerializer.Serialize(data, JsonSerializerOptions.Default), json => Read(json));

    private static readonly ValueConverter<AppointmentInvitation?, string?> Invitation = new(
        invitation => invitation == null ? null : JsonSerializer.Serialize(invitation, JsonSerializerOptions.Default),
        json => json == null ? null : JsonSerializer.Deserialize<AppointmentInvitation>(json, JsonSerializerOptions.Default));

    private static readonly ValueComparer<IReadOnlyDictionary<string, string>> SameData =
        new((a, b) => ReferenceEquals(a, b), data => data.Count, data => data);

    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("messages");
        message.HasKey(m => m.Id).HasName("pk_messages");
        MapWhatWasAsked(message);
        MapWhatBecameOfIt(message);
        MapIndexes(message);
    }

    private static void MapWhatWasAsked(EntityTypeBuilder<Message> message)
    {
        message.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        message.Property(m => m.Purpose).HasColumnName("purpose");
        message.Property(m => m.Priority).HasColumnName("priority");
        message.Property(m => m.SubjectId).HasColumnName("subject_id");
        message.Property(m => m.Occurrence).HasColumnName("occurrence");
        message.Property(m => m.RecipientKind).HasColumnName("recipient_kind");
        message.Property(m => m.RecipientId).HasColumnName("recipient_id");
        message.Property(m => m.Template).HasColumnName("template");
        message.Property(m => m.Data).HasColumnName("data").HasColumnType("jsonb").HasConversion(Json, SameData);
        message.Property(m => m.InReplyTo).HasColumnName("in_reply_to");
        message.Property(m => m.Invitation).HasColumnName("invitation").HasColumnType("jsonb").HasConversion(Invitation);
        message.Property(m => m.RequestedChannel).HasColumnName("requested_channel");
        message.Property(m => m.FixedAddress).HasColumnName("fixed_address");
        message.Property(m => m.UsefulUntil).HasColumnName("useful_until");
        message.Property(m => m.TraceParent).HasColumnName("trace_parent");
        message.Property(m => m.AskedAt).HasColumnName("asked_at");
        message.OwnsOne(m => m.Question, question =>
        {
            question.Property(q => q.QuestionId).HasColumnName("question_id");
            question.Property(q => q.SubjectId).HasColumnName("question_subject_id");
            question.Property(q => q.Asks).HasColumnName("asks");
            question.Property(q => q.ExpiresAt).HasColumnName("question_expires_at");
            question.HasIndex(q => q.SubjectId, "ix_messages_question_subject").HasFilter("question_subject_id is not null");
        });
    }

    private static void MapWhatBecameOfIt(EntityTypeBuilder<Message> message)
    {
        message.Property(m => m.State).HasColumnName("state").HasConversion(StateWord);
        message.Property(m => m.DueAt).HasColumnName("due_at");
        message.Property(m => m.BehindQuestionId).HasColumnName("behind_question_id");
        message.Property(m => m.LeaseId).HasColumnName("lease_id");
        message.Property(m => m.LeasedUntil).HasColumnName("leased_until");
        message.Property(m => m.Attempts).HasColumnName("attempts");
        message.Property(m => m.AttemptedAt).HasColumnName("attempted_at");
        message.PrimitiveCollection(m => m.Tried).HasColumnName("tried");
        message.Property(m => m.MailToken).HasColumnName("mail_token");
        message.Property(m => m.ConfirmBy).HasColumnName("confirm_by");
        message.Property(m => m.OverdueSince).HasColumnName("overdue_since");
        message.Property(m => m.CaughtUp).HasColumnName("caught_up");
        message.Property(m => m.Channel).HasColumnName("channel");
        message.Property(m => m.Address).HasColumnName("address");
        message.Property(m => m.ReadByProxyId).HasColumnName("read_by_proxy_id");
        message.Property(m => m.SubjectLine).HasColumnName("subject_line");
        message.Property(m => m.Body).HasColumnName("body");
        message.Property(m => m.Reference).HasColumnName("reference");
        message.Property(m => m.SentAt).HasColumnName("sent_at");
        message.Property(m => m.EndedAt).HasColumnName("ended_at");
        message.Property(m => m.Reason).HasColumnName("reason");
        message.Property(m => m.Lane).HasColumnName("lane");
        message.Property(m => m.Version).IsRowVersion();
        message.OwnsOne(m => m.Wording, wording =>
        {
            wording.Property(w => w.Template).HasColumnName("worded_template");
            wording.Property(w => w.Language).HasColumnName("worded_language");
            wording.Property(w => w.Version).HasColumnName("worded_version");
        });
        message.HasMany(m => m.Steps).WithOne().HasForeignKey(s => s.MessageId).HasConstraintName("fk_message_steps_messages");
    }

    private static void MapIndexes(EntityTypeBuilder<Message> message)
    {
        message.HasIndex(m => new { m.Purpose, m.SubjectId, m.Occurrence, m.RecipientKind, m.RecipientId }, "ux_messages_once").IsUnique();
        message.HasIndex(m => m.InReplyTo, OneAnswer).IsUnique().HasFilter("in_reply_to is not null and purpose <> 'safety' and state <> 'dropped'");
        message.HasIndex(m => m.MailToken, "ux_messages_mail_token").IsUnique().HasFilter("mail_token is not null");
        message.HasIndex(m => m.ConfirmBy, "ix_messages_unconfirmed").HasFilter("confirm_by is not null");
        message.HasIndex(m => m.OverdueSince, "ix_messages_caught_up").HasFilter("caught_up is not null");
        message.HasIndex(m => m.DueAt, "ix_messages_unsent").HasFilter("state in ('waiting', 'sending')");
        message.HasIndex(m => new { m.Lane, m.Priority, m.DueAt }, "ix_messages_lane").HasFilter("state in ('waiting', 'sending')");
        message.HasIndex(m => new { m.RecipientKind, m.RecipientId, m.AskedAt }, "ix_messages_recipient");
        message.HasIndex(m => m.SubjectId, "ix_messages_subject");
        message.HasIndex(m => new { m.Address, m.SentAt }, "ix_messages_address").HasFilter("address is not null");
    }

    private static Dictionary<string, string> Read(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
