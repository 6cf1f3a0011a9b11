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

    public async Task RunAsync(InboundMessage reply, ReplyReading reading, Question? bound, CancellationToken cancellationToken)
    {
        if (reading.Outcome == ReplyOutcomes.Repeated)
            return;
        if (reading.Outcome == ReplyOutcomes.PassedOn)
            await AnswerQuestionAsync(reply, bound, cancellationToken);
        else
            await ObeyAsync(reply, reading, cancellationToken);
        if (reading.Outcome == ReplyOutcomes.PassedOn && await StaffAsync(reply, cancellationToken) is { } staffId)
            db.Enqueue(new StaffReplyReceived(reply.Id, staffId, reply.Text, reply.SentAt));
        if (reply.PatientIds.Count > 0)
            db.Enqueue(new ReplyReceived(
                reply.Id, reply.PatientIds, bound?.Id, bound?.SubjectId, bound?.Asks, reply.Text, reply.Channel, reply.SentAt,
                ReplyOutcomes.Handled(reading.Outcome)));
    }

    /// <summary>An answer the provider also took for an opt-in is both.</summary>
    private async Task AnswerQuestionAsync(InboundMessage reply, Question? bound, CancellationToken cancellationToken)
    {
        bound?.Answer(reply.SentAt);
        if (reply.ProviderKeyword == "START")
            await ChangesAsync(reply, new ReplyReading(ReplyOutcomes.OptedIn, "provider-keyword"), cancellationToken);
    }

    /// <summary>The member of staff who has that number; of several, the first, so that one text has one effect.</summary>
    private Task<Guid?> StaffAsync(InboundMessage reply, CancellationToken cancellationToken) => db.Contacts
        .Where(c => c.Kind == MessageRecipient.Staff && c.Active && c.Phone == reply.From).OrderBy(c => c.Id)
        .Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken);

    private async Task ObeyAsync(InboundMessage reply, ReplyReading reading, CancellationToken cancellationToken)
    {
        var template = reading.Outcome switch
        {
            ReplyOutcomes.OptedOut => await ChangesAsync(reply, reading, cancellationToken) ? OwnTemplates.OptedOut : null,
            ReplyOutcomes.OptedIn => await ChangesAsync(reply, reading, cancellationToken) ? OwnTemplates.OptedIn : null,
            ReplyOutcomes.Helped => OwnTemplates.Help,
            _ => null
        };
        if (template is not null && reply.ProviderKeyword is null && await OwnerAsync(reply, cancellationToken) is { } owner)
            db.Messages.Add(Answer(reply, template, owner));
    }

    /// <summary>The standing is the number's: everybody who has it is named, also where a question was one patient's.</summary>
    private async Task<bool> ChangesAsync(InboundMessage reply, ReplyReading reading, CancellationToken cancellationToken)
    {
        var onPhone = await PatientsOf.PhoneAsync(db, reply.From, cancellationToken);
        return await OptOuts.RecordAsync(db, new OptOuts.Word(
            reply.From, reading.Outcome == ReplyOutcomes.OptedOut, reading.How, reply.Id, [.. onPhone.Union(reply.PatientIds)],
            reply.SentAt, clock.UtcNow), cancellationToken);
    }

    /// <summary>One person of those with that number, so that there is one answer; nobody for a stranger's.</summary>
    private Task<Contact?> OwnerAsync(InboundMessage reply, CancellationToken cancellationToken) => db.Contacts
        .Where(c => c.Phone == reply.From || (c.Kind == MessageRecipient.Patient && reply.PatientIds.Contains(c.Id)))
        .OrderBy(c => c.Kind).ThenBy(c => c.Id).FirstOrDefaultAsync(cancellationToken);

    private Message Answer(InboundMessage reply, string template, Contact owner) => new()
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
