using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Asks every patient whose check-in is due: by text the first question, else a link. Claimed and enqueued in one transaction.</summary>
internal sealed class SendDueCheckInsJob(PostOpDbContext db, Clock clock, PortalAddress portal, ILogger<SendDueCheckInsJob> log) : IDueWork
{
    private const int Batch = 1000;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        LinkToken[] links = [.. Enumerable.Range(0, Batch).Select(_ => LinkToken.New())];
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var claimed = await db.ClaimDueAsync(now, await db.ExpiriesAsync(cancellationToken), [.. links.Select(l => l.Hash)], cancellationToken);
        if (claimed.Count == 0)
            return 0;
        var sent = claimed.Where(c => c.State == CheckInStates.Sent).ToList();
        var protocols = await db.NamedAsync(sent.Select(c => c.ProtocolName), cancellationToken);
        var questions = sent.Where(c => c.AnswersByText).ToDictionary(c => c.Id, c => Question.Put(c.Id, AnswerItems.Axial, again: false, now));
        await db.EnqueueAllAsync(
            sent.Select(c => Ask(c, protocols[c.ProtocolName], links[c.Place - 1], questions.GetValueOrDefault(c.Id))), cancellationToken);
        await db.PutAllAsync([.. questions.Values], now, cancellationToken);
        await db.BeginSilencesAsync([.. sent.Select(c => c.Id)], now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        log.LogInformation("Sent {Sent} check-ins, skipped {Skipped} overtaken by a later one", sent.Count, claimed.Count - sent.Count);
        return claimed.Count;
    }

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) =>
        db.CheckIns.Where(c => c.State == CheckInStates.Planned).MinAsync(c => (DateTimeOffset?)c.DueAt, cancellationToken);

    private SendMessage Ask(DueCheckIn due, Protocol protocol, LinkToken link, Question? question) => CheckInMessages.First(
        due.Id, due.PatientId, protocol, question?.ToMessage(due.ExpiresAt!.Value), portal.CheckIn(link.Token), due.ExpiresAt!.Value);
}
