using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>
/// The first test process finds or starts the servers, those beside and after it find them running, and they are stopped soon after the last one ended.
/// </summary>
internal static class TestServersLifetime
{
    public static readonly StateFolder State = StateFolder.Of(Checkout.Root, "tests");

    // Held until this process ends.
    private static IDisposable? use;

    public static async Task<RunningServers> FindAsync()
    {
        if (EnvironmentServers.Read(Environment.GetEnvironmentVariable) is { } named) return named;

        use = await StopWhenUnused.UseAsync(State, CancellationToken.None);
        using (await FolderLock.TakeAsync(State.File("start.lock"), shared: false, CancellationToken.None))
        {
            var found = await new FindServers(State, keepsData: false, line => Console.Error.WriteLine(line)).FindAsync(CancellationToken.None);
            StopWhenUnused.Watch(State, found);
            return found.Running;
        }
    }
}
