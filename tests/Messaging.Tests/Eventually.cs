namespace FbssFollowUp.Messaging.Tests;

/// <summary>Waits for what another process or thread brings about, no longer than it must.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> condition, string what, int seconds = 120)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        try
        {
            while (!await condition()) await timer.WaitForNextTickAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"Within {seconds} s it did not come about that {what}.");
        }
    }
}
