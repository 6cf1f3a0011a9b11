using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.Notifications.Templates;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>What was sent to a patient and what they wrote, newest first, for staff.</summary>
internal sealed class ListMessagesConsumer(NotificationsDbContext db, MessageHistory history) : IConsumer<ListPatientMessages>
{
    public const int Most = 500;

    public async Task Consume(ConsumeContext<ListPatientMessages> context)
    {
        if (!context.Actor().IsStaff())
        {
            await context.RespondAsync(MessageRefusals.StaffOnly);
            return;
        }
        var (patient, take) = (context.Message.PatientId, Math.Clamp(context.Message.Take, 1, Most));
        var sent = await SentAsync(patient, take, context.CancellationToken);
        var received = await ReceivedAsync(patient, take, context.CancellationToken);
        await context.RespondAsync(new PatientMessages([.. sent.Concat(received).OrderByDescending(m => m.At).Take(take)]));
    }

    private async Task<IEnumerable<PatientMessage>> SentAsync(Guid patient, int take, CancellationToken cancellationToken)
    {
        var rows = await db.Messages.AsNoTracking().Where(m => m.RecipientKind == MessageRecipient.Patient && m.RecipientId == patient)
            .OrderByDescending(m => m.SentAt ?? m.AskedAt).Take(take).ToListAsync(cancellationToken);
        var language = await db.Contacts.Where(c => c.Kind == MessageRecipient.Patient && c.Id == patient).Select(c => c.Language).FirstOrDefaultAsync(cancellationToken);
        var book = await TemplateBook.OpenAsync(db, [.. rows.Select(m => m.Template).Distinct()], cancellationToken);
        var steps = await history.OfAsync(rows, cancellationToken);
        return rows.Select(m => new PatientMessage(
            "out", m.Channel, m.Purpose, m.Body ?? "", m.State.ToString().ToLowerInvariant(), m.SentAt ?? m.AskedAt, m.SubjectLine,
            m.Wording?.Template ?? m.Template, VersionOf(m, book, language), [.. steps[m.Id]], m.ReadByProxyId));
    }

    /// <summary>What it was said in; of one that waits what it would be said in now; null for one of before versions were kept, or never said.</summary>
    private static int? VersionOf(Message message, TemplateBook book, string? language) =>
        message.State == MessageState.Waiting ? book.Of(message.Template, language ?? Languages.English).Wording.Version : message.Wording?.Version;

    private async Task<IEnumerable<PatientMessage>> ReceivedAsync(Guid patient, int take, CancellationToken cancellationToken)
    {
        var rows = await db.InboundMessages.AsNoTracking().Where(i => i.PatientIds.Contains(patient))
            .OrderByDescending(i => i.SentAt).Take(take).ToListAsync(cancellationToken);
        var proxies = await db.Contacts.Where(c => c.PatientId == patient).Select(c => c.Id).ToListAsync(cancellationToken);
        return rows.Select(i => new PatientMessage("in", i.Channel, "reply", LinkTokens.Mask(i.Text), "received", i.SentAt, ProxyId: ProxyOf(i, proxies)));
    }

    /// <summary>Several patients' proxies may have written one text; this patient's is meant.</summary>
    private static Guid? ProxyOf(InboundMessage reply, List<Guid> proxies) => reply.ProxyIds.Where(proxies.Contains).Select(id => (Guid?)id).FirstOrDefault();
}
