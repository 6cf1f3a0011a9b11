namespace FbssFollowUp.ServiceDefaults;

/// <summary>Whether this process has anything left to do: see the runner, which adds the numbers of all services up.</summary>
internal sealed class SandboxState(DueWorkRunner runner)
{
    private readonly Guid _process = Guid.CreateVersion7();

    public async Task<SandboxNumbers> ReadAsync(CancellationToken cancellationToken) =>
        new(_process, 0, 0, 0, 0, await runner.NextAsync(cancellationToken));
}
