using FbssFollowUp.Messaging;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Whether this process has anything left to do: see the runner, which adds the numbers of all services up.</summary>
internal sealed class SandboxState(DueWorkRunner runner, MessagingTally tally)
{
    private readonly Guid _process = Guid.CreateVersion7();

    public Task<SandboxNumbers> ReadAsync(CancellationToken cancellationToken) => ReadAsync(next: true, cancellationToken);

    /// <param name="next">Whether to look up when work is due next: whoever only waits for rest need not know.</param>
    public async Task<SandboxNumbers> ReadAsync(bool next, CancellationToken cancellationToken) => new(
        _process, tally.Owed, tally.Done, tally.InFlight, await tally.CountOutboxAsync(cancellationToken),
        next ? await runner.NextAsync(cancellationToken) : null);
}
