using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>A provider inside the house: every hand-over is a row of its own, committed by itself as a real provider would.</summary>
internal sealed class SandboxChannel(NotificationsDbContext db, Clock clock) : IChannel
{
    // Any number: rows become visible in the order of their numbers, or somebody who reads "after 7" could miss 6.
    private const long InOrder = 7_310_204_551;

    public IReadOnlyList<string> Serves { get; } = [ChannelCodes.Sms, ChannelCodes.Email];

    public bool Confirms => false;

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken)
    {
        var (reference, now) = ($"sandbox-{Guid.CreateVersion7():N}", clock.UtcNow);
        await db.Database.ExecuteSqlAsync(
            $"""
             with turn as materialized (select pg_advisory_xact_lock({InOrder}))
             insert into sandbox_hand_overs (message_id, reference, channel, to_address, recipient_kind, subject, body, handed_over_at)
             select {message.MessageId}, {reference}, {message.Channel}, {message.To}, {message.RecipientKind}, {message.Subject}, {message.Text}, {now}
             from turn
             """, cancellationToken);
        return new ChannelAnswer.Taken(reference, now);
    }

    public async Task<ChannelAnswer?> FindAsync(InDoubt message, CancellationToken cancellationToken)
    {
        var handOver = await db.SandboxHandOvers.AsNoTracking().Where(h => h.MessageId == message.MessageId).OrderBy(h => h.Seq)
            .FirstOrDefaultAsync(cancellationToken);
        return handOver is null ? null : new ChannelAnswer.Taken(handOver.Reference, handOver.At);
    }

    public Task<ProviderStatus?> StatusAsync(string reference, CancellationToken cancellationToken) => Task.FromResult<ProviderStatus?>(null);
}
