namespace FbssFollowUp.Servers;

/// <summary>Ends a process we started, and its group, first politely.</summary>
public static class StopProcess
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    public static async Task StopAsync(this OwnProcess process, TimeSpan patience, int signal = Signal.Terminate)
    {
        if (!process.IsAlive) return;

        Signal.Send(process.Pid, signal);
        var deadline = TimeProvider.System.GetTimestamp();
        while (process.IsAlive && TimeProvider.System.GetElapsedTime(deadline) < patience) await Task.Delay(Look);
        if (process.IsAlive) Signal.Send(-process.Pid, Signal.Kill);
        while (process.IsAlive) await Task.Delay(Look);
    }
}
