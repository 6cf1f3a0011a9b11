namespace FbssFollowUp.Servers;

/// <summary>Server processes we start ourselves.</summary>
internal sealed class PrivateServers(StateFolder state, bool keepsData, Action<string> say) : IServerSource
{
    private readonly PrivatePostgres postgres = new(state, keepsData, say);
    private readonly PrivateRabbitMq rabbitMq = new(state, keepsData, say);

    public async Task<RunningServers?> StartAsync(CancellationToken cancellationToken)
    {
        var connection = postgres.StartAsync(cancellationToken);
        var broker = rabbitMq.StartAsync(cancellationToken);
        await Task.WhenAll(connection, broker);
        return new RunningServers(await connection, (await broker).Messages, (await broker).Management);
    }

    public string StopScript => $"{postgres.StopScript}\n{rabbitMq.StopScript}";

    public Task StopAsync() => Task.WhenAll(postgres.StopAsync(), rabbitMq.StopAsync());
}
