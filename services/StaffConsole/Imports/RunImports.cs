using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>Goes on with stored imports while nobody waits for them.</summary>
internal sealed class RunImportsJob(RunImport import, ILogger<RunImportsJob> log) : IDueWork
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(20);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var lines = await import.RunAsync(null, AtOnce, cancellationToken);
        if (lines > 0) log.LogInformation("Imported {Lines} lines of operating-room logs", lines);
        return lines;
    }

    /// <summary>An import waits for no business instant.</summary>
    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);
}
