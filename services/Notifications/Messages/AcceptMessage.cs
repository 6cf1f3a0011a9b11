using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Stores what is to be sent, once. A command that can never be sent is parked with a sentence that says why.</summary>
internal sealed class AcceptMessageConsumer(NotificationsDbContext db, Clock clock) : IConsumer<SendMessage>
{
    public Task Consume(ConsumeContext<SendMessage> context) => AcceptAsync(context.Message, context.CancellationToken);

    internal async Task AcceptAsync(SendMessage asked, CancellationToken cancellationToken)
    {
        if (Problem(asked) is { } problem)
            throw new UnusableMessageException(problem);
        var message = From(asked, clock.UtcNow);
        if (await IsAnsweredAsync(asked, cancellationToken))
            message.Drop(NotSent.AnsweredAlready, clock.UtcNow);
        await StoreOnce.RunAsync(db, message, cancellationToken);
    }

    /// <summary>One inbound message gets one automatic answer; words of safety always go. Two at once meet in the database, and the later is tried anew.</summary>
    private Task<bool> IsAnsweredAsync(SendMessage asked, CancellationToken cancellationToken) =>
        asked.InReplyTo is not { } inbound || asked.Purpose == Purposes.Safety
            ? Task.FromResult(false)
            : db.Messages.AnyAsync(m => m.InReplyTo == inbound && m.Purpose != Purposes.Safety && m.State != MessageState.Dropped, cancellationToken);

    internal static string? Problem(SendMessage asked)
    {
        if (PurposeOrder.Of(asked.Purpose) < 0 || asked.Purpose == PurposeOrder.Keyword)
            return $"There is no purpose '{asked.Purpose}' that another service may ask for.";
        if (asked.Recipient.Kind is not (MessageRecipient.Patient or MessageRecipient.Staff))
            return $"There is no kind of recipient '{asked.Recipient.Kind}'.";
        if (asked.Channel is not (null or ChannelCodes.Sms or ChannelCodes.Email))
            return $"There is no channel '{asked.Channel}'.";
        if (asked.Invitation is { } invitation && (invitation.EndsAt <= invitation.StartsAt || !TimeZoneInfo.TryFindSystemTimeZoneById(invitation.TimeZone, out _)))
            return "An invitation ends after it starts, in a zone by its IANA name.";
        return asked.Question is not null && asked.Recipient.Kind != MessageRecipient.Patient
            ? "A question is put to patients only."
            : Placeholders.Problem(asked.Template, asked.Data);
    }

    internal static Message From(SendMessage asked, DateTimeOffset now) => new()
    {
        Purpose = asked.Purpose,
        Priority = PurposeOrder.Of(asked.Purpose),
        SubjectId = asked.SubjectId,
        Occurrence = asked.Occurrence,
        RecipientKind = asked.Recipient.Kind,
        RecipientId = asked.Recipient.Id,
        Template = asked.Template,
        Data = asked.Data,
        Question = asked.Question is { } question ? question with { ExpiresAt = question.ExpiresAt.ToUniversalTime() } : null,
        RequestedChannel = asked.Channel,
        Lane = asked.Channel ?? ChannelCodes.Sms,
        InReplyTo = asked.InReplyTo,
        Invitation = asked.Invitation,
        UsefulUntil = asked.UsefulUntil?.ToUniversalTime(),
        AskedAt = asked.AskedAt?.ToUniversalTime() ?? now,
        DueAt = now
    };
}

/// <summary>A command whose sender made a mistake: sending it again as it is will not help.</summary>
internal sealed class UnusableMessageException(string sentence) : Exception(sentence);
