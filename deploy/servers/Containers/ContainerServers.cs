using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Servers;

/// <summary>Servers in containers, if an engine answers and the images can be had.</summary>
internal sealed class ContainerServers(ContainerEngine engine, StateFolder state, bool keepsData, Action<string> say) : IServerSource
{
    public const string PostgresImage = "docker.io/library/postgres:17";
    public const string RabbitMqImage = "docker.io/library/rabbitmq:4-management";
    private const string Administrator = "fbss-admin";

    private string PostgresName => $"fbss-postgres-{Suffix}";
    private string RabbitMqName => $"fbss-rabbitmq-{Suffix}";
    private string Suffix => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state.Path)))[..8];
    private string Record => state.File("containers.json");

    public static bool HasData(StateFolder state) => File.Exists(Path.Combine(state.Path, "containers.json"));

    public async Task<RunningServers?> StartAsync(CancellationToken cancellationToken)
    {
        foreach (var image in (string[])[PostgresImage, RabbitMqImage])
        {
            if (await engine.FetchAsync(image, say, cancellationToken) is not { } reason) continue;
            say($"{engine.Name} answers, but the image {image} cannot be had ({reason}); going on without containers.");
            return null;
        }

        var ports = await RunningPortsAsync() ?? await StartContainersAsync();
        var servers = Describe(ports);
        await Answering.WaitAsync("PostgreSQL", $"`{engine.Name} logs {PostgresName}`", null, () => PrivatePostgres.AnswersAsync(servers.Postgres, cancellationToken), cancellationToken);
        await Answering.WaitAsync("RabbitMQ", $"`{engine.Name} logs {RabbitMqName}`", null, () => BrokerAnswers.AskAsync(servers.RabbitMq, servers.Management, cancellationToken), cancellationToken);
        return servers;
    }

    public string StopScript => $"{engine.Name} stop {PostgresName} {RabbitMqName}";

    public async Task StopAsync()
    {
        foreach (var name in (string[])[PostgresName, RabbitMqName])
            await engine.RunAsync(TimeSpan.FromMinutes(1), CancellationToken.None, "stop", name);
    }

    public async Task RemoveAsync()
    {
        foreach (var name in (string[])[PostgresName, RabbitMqName])
        {
            await engine.RunAsync(TimeSpan.FromMinutes(1), CancellationToken.None, "rm", "--force", name);
            await engine.RunAsync(TimeSpan.FromMinutes(1), CancellationToken.None, "volume", "rm", "--force", name);
        }

        File.Delete(Record);
    }

    private async Task<ContainerPorts?> RunningPortsAsync()
    {
        var running = (await engine.RunAsync("ps", "--format", "{{.Names}}")).Split('\n', StringSplitOptions.TrimEntries);
        return running.Contains(PostgresName) && running.Contains(RabbitMqName) ? Recorded.Read<ContainerPorts>(Record) : null;
    }

    // Containers are made anew each time, data stays in their volumes: ports may have been taken meanwhile.
    private async Task<ContainerPorts> StartContainersAsync()
    {
        var ports = new ContainerPorts(
            FreePort.Near(PrivatePostgres.UsualPort, "PostgreSQL", say),
            FreePort.Near(PrivateRabbitMq.UsualPort, "RabbitMQ", say),
            FreePort.Near(PrivateRabbitMq.UsualPort + 1, "RabbitMQ's management", say));
        say($"Starting PostgreSQL on port {ports.Postgres} and RabbitMQ on port {ports.Messages} with {engine.Name}.");
        if (!keepsData) await RemoveAsync();
        foreach (var container in Containers(ports))
        {
            await engine.RunAsync(TimeSpan.FromMinutes(1), CancellationToken.None, "rm", "--force", container.Name);
            await engine.RunAsync([.. container.RunArguments()]);
        }

        Recorded.Write(Record, ports);
        return ports;
    }

    private ServerContainer[] Containers(ContainerPorts ports) =>
    [
        new(PostgresName, PostgresImage, new Dictionary<int, int> { [5432] = ports.Postgres },
            new Dictionary<string, string> { ["POSTGRES_PASSWORD"] = state.Secret("postgres") }, "/var/lib/postgresql/data"),
        new(RabbitMqName, RabbitMqImage, new Dictionary<int, int> { [5672] = ports.Messages, [15672] = ports.Management },
            new Dictionary<string, string> { ["RABBITMQ_DEFAULT_USER"] = Administrator, ["RABBITMQ_DEFAULT_PASS"] = state.Secret("rabbitmq") }, "/var/lib/rabbitmq")
    ];

    private RunningServers Describe(ContainerPorts ports) => new(
        $"Host=127.0.0.1;Port={ports.Postgres};Username=postgres;Password={state.Secret("postgres")}",
        new Uri($"amqp://{Administrator}:{state.Secret("rabbitmq")}@127.0.0.1:{ports.Messages}"),
        new Uri($"http://{Administrator}:{state.Secret("rabbitmq")}@127.0.0.1:{ports.Management}"));

    private sealed record ContainerPorts(int Postgres, int Messages, int Management);
}
