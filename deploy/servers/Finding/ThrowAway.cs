namespace FbssFollowUp.Servers;

/// <summary>Stops servers of our own, if they run, and deletes their data.</summary>
public static class ThrowAway
{
    public static async Task ServersAsync(StateFolder state, CancellationToken cancellationToken)
    {
        await new PrivateServers(state, keepsData: false, _ => { }).StopAsync();
        foreach (var folder in (string[])["postgres", "rabbitmq"]) Directory.Delete(state.Folder(folder), recursive: true);

        if (!ContainerServers.HasData(state) || await ContainerEngine.FindAsync(cancellationToken) is not { } engine) return;
        await new ContainerServers(engine, state, keepsData: false, _ => { }).RemoveAsync();
    }
}
