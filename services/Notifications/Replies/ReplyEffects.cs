using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>What a read text brings about, in the caller's transaction: consent, at most one answer, the answered question, the fact.</summary>
internal sealed class ReplyEffects(NotificationsDbContext db, Clock clock)
{
    /// <summary>A confirmation of STOP that comes later is a text to somebody who wants none.</summary>
    public static readonly TimeSpan ConfirmedWithin = TimeSpan.FromMinutes(5);

    public async Task RunAsync(ReadText read, CancellationToken cancellationToken)
    {
        var (reply, outcome) = (read.Reply, read.Reading.Outcome);
        if (outcome == ReplyOutcomes.Repeated)
            return;
        if (outcome == ReplyOutcomes.PassedOn)
            await AnswerQuestionAsync(read, cancellationToken);
        else
            await ObeyAsync(read, cancellationToken);
        if (outcome == ReplyOutcomes.PassedOn && await StaffAsync(reply, cancellationToken) is { } staffId)
            db.Enqueue(new StaffReplyReceived(reply.Id, staffId, reply.Text, reply.SentAt));
        if (reply.PatientIds.Count > 0)
            db.Enqueue(new ReplyReceived(
                reply.Id, reply.PatientIds, read.Bound?.Id, read.Bound?.SubjectId, read.Bound?.Asks, reply.Text, reply.Channel, reply.SentAt,
                ReplyOutcomes.Handled(outcome), Holders.Told(read.Writers)));
    }

    /// <summary>An answer the provider also took for an opt-in is both.</summary>
    private async Task AnswerQuestionAsync(ReadText read, CancellationToken cancellationToken)
    {
        read.Bound?.Answer(read.Reply.SentAt);
        if (read.Reply.ProviderKeyword == "START")
            await ChangesAsync(read with { Reading = new ReplyReading(ReplyOutcomes.OptedIn, "provider-keyword") }, cancellationToken);
    }

    /// <summary>The member of staff who has that number; of several, the first, so that one text has one effect.</summary>
    private Task<Guid?> StaffAsync(InboundMessage reply, CancellationToken cancellationToken) => db.Contacts
        .Where(c => c.Kind == MessageRecipient.Staff && c.Active && c.Phone == reply.From).OrderBy(c => c.Id)
        .Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken);

    private async Task ObeyAsync(ReadText read, CancellationToken cancellationToken)
    {
        var template = read.Reading.Outcome switch
        {
            ReplyOutcomes.OptedOut => await ChangesAsync(read, cancellationToken) ? OwnTemplates.OptedOut : null,
            ReplyOutcomes.OptedIn => await ChangesAsync(read, cancellationToken) ? OwnTemplates.OptedIn : null,
            ReplyOutcomes.Helped => OwnTemplates.Help,
            _ => null
        };
        if (template is not null && read.Reply.ProviderKeyword is null && await OwnerAsync(read, cancellationToken) is { } owner)
            db.Messages.Add(Answer(read.Reply, template, owner));
    }

    /// <summary>The standing is the number's: everybody who has it is named, also where a question was one patient's.</summary>
    private async Task<bool> ChangesAsync(ReadText read, CancellationToken cancellationToken) => await OptOuts.RecordAsync(db, new OptOuts.Word(
        read.Reply.From, read.Reading.Outcome == ReplyOutcomes.OptedOut, read.Reading.How, read.Reply.Id, await NamedAsync(read, cancellationToken),
        read.Reply.SentAt, clock.UtcNow), cancellationToken);

    /// <summary>Those who have the number, and whose question it answered: a number may have changed hands since.</summary>
    private async Task<IReadOnlyList<Contact>> NamedAsync(ReadText read, CancellationToken cancellationToken)
    {
        Guid[] others = [.. read.Reply.PatientIds.Except(Holders.Of(read.OnPhone).Select(h => h.PatientId))];
        return others.Length == 0 ? read.OnPhone : [.. read.OnPhone, .. await db.Contacts.Where(c => c.Kind == MessageRecipient.Patient && others.Contains(c.Id)).ToListAsync(cancellationToken)];
    }

    /// <summary>One person of those with that number, so that there is one answer; nobody for a stranger's.</summary>
    private async Task<MessageRecipient?> OwnerAsync(ReadText read, CancellationToken cancellationToken)
    {
        if (Holders.Of(read.OnPhone) is [var first, ..])
            return new MessageRecipient(MessageRecipient.Patient, first.PatientId);
        if (read.Reply.PatientIds is [var patient, ..])
            return new MessageRecipient(MessageRecipient.Patient, patient);
        return await db.Contacts.Where(c => c.Kind == MessageRecipient.Staff && c.Phone == read.Reply.From).OrderBy(c => c.Id)
            .Select(c => new MessageRecipient(c.Kind, c.Id)).FirstOrDefaultAsync(cancellationToken);
    }

    private Message Answer(InboundMessage reply, string template, MessageRecipient owner) => new()
    {
        Purpose = PurposeOrder.Keyword,
        Priority = PurposeOrder.Of(PurposeOrder.Keyword),
        SubjectId = reply.Id,
        Occurrence = template,
        RecipientKind = owner.Kind,
        RecipientId = owner.Id,
        Template = template,
        Data = new Dictionary<string, string>(),
        RequestedChannel = ChannelCodes.Sms,
        FixedAddress = reply.From,
        InReplyTo = reply.Id,
        UsefulUntil = template == OwnTemplates.OptedOut ? reply.SentAt + ConfirmedWithin : null,
        AskedAt = clock.UtcNow,
        DueAt = clock.UtcNow
    };
}

/// <summary>A text with all that was found out about it.</summary>
/// <param name="Bound">The question it answers, if any.</param>
/// <param name="Writers">Whose words they may be.</param>
/// <param name="OnPhone">Everybody who has the number it came from.</param>
internal sealed record ReadText(
    InboundMessage Reply, ReplyReading Reading, Question? Bound, IReadOnlyList<Holder> Writers, IReadOnlyList<Contact> OnPhone);
