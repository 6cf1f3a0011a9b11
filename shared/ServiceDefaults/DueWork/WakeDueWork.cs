using System.Threading.Channels;
using FbssFollowUp.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>
/// Runs works that want it after the process's own commits: an alert that became due by what was just stored does not wait for the heartbeat. Each work goes
/// at its own pace and waits for no other. Commits that come while it runs make it run once more. The heartbeat stays for what becomes due by time alone,
/// and for what fails here.
/// </summary>
internal sealed class WakeDueWork(CommitSignal commits, IEnumerable<DueWork> works, DueWorkRunner runner, ILogger<WakeDueWork> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var woken = works.Where(work => work.AfterCommits).ToDictionary(work => work.Name, _ => Channel.CreateBounded<bool>(1));
        if (woken.Count > 0)
            await Task.WhenAll([PassOnAsync([.. woken.Values.Select(door => door.Writer)], stoppingToken), .. woken.Select(work => KeepUpAsync(work.Key, work.Value.Reader, stoppingToken))]);
    }

    private async Task PassOnAsync(IReadOnlyList<ChannelWriter<bool>> doors, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await commits.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // A full one is knocked at already.
            foreach (var door in doors) door.TryWrite(true);
        }
        foreach (var door in doors) door.Complete();
    }

    private async Task KeepUpAsync(string work, ChannelReader<bool> door, CancellationToken stoppingToken)
    {
        await foreach (var _ in door.ReadAllAsync(CancellationToken.None))
            await RunAsync(work, stoppingToken);
    }

    private async Task RunAsync(string work, CancellationToken stoppingToken)
    {
        try
        {
            if (!stoppingToken.IsCancellationRequested) await runner.RunAsync(work, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogDebug("{Work} ends with the process", work);
        }
#pragma warning disable CA1031 // The loop outlives whatever the work throws; the rows are taken up at the next beat.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogError(failure, "{Work} failed and is tried again at the next beat", work);
        }
    }
}
