using FbssFollowUp.Messaging;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Whether this process has anything left to do: see the runner, which adds the numbers of all services up.</summary>
internal sealed class SandboxState(DueWorkRunner runner, MessagingTally tally)
{
    private readonly Guid _process = Guid.CreateVersion7();

    public async Task<SandboxNumbers> ReadAsync(CancellationToken cancellationToken) =>
        new(_process, tally.Owed, tally.Done, tally.InFlight, await tally.CountOutboxAsync(cancellationToken), await runner.NextAsync(cancellationToken));
}
