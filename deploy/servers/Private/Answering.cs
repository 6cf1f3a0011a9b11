namespace FbssFollowUp.Servers;

/// <summary>Waits for a server that was started.</summary>
internal static class Answering
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <param name="what">Its name.</param>
    /// <param name="log">Where the reason stands if it does not come up.</param>
    /// <param name="process">Waiting ends when it does; null if it is not ours.</param>
    /// <param name="answers">Asks it once.</param>
    public static async Task WaitAsync(string what, string log, OwnProcess? process, Func<Task<bool>> answers, CancellationToken cancellationToken)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!await answers())
        {
            if (process is { IsAlive: false }) throw new ServersException($"{what} ended while starting; see {log}.");
            if (TimeProvider.System.GetElapsedTime(since) > Patience) throw new ServersException($"{what} did not answer within {Patience.TotalSeconds:0} seconds; see {log}.");
            await Task.Delay(Look, cancellationToken);
        }
    }
}
