namespace FbssFollowUp.Servers;

/// <summary>A RabbitMQ of our own: loopback only, ports of its own for messages, management, Erlang's distribution and its name server.</summary>
internal sealed class PrivateRabbitMq(StateFolder state, bool keepsData, Action<string> say)
{
    public const int UsualPort = 7432;
    private const int MostTries = 3;
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(40);

    private readonly string home = state.Folder("rabbitmq");
    private string Record => Path.Combine(home, "running.json");
    private string Log => Path.Combine(home, "rabbitmq.log");

    public static bool HasData(StateFolder state) => Directory.Exists(Path.Combine(state.Path, "rabbitmq", "data"));

    /// <summary>Starts it, or finds it still running.</summary>
    public async Task<(Uri Messages, Uri Management)> StartAsync(CancellationToken cancellationToken)
    {
        if (Recorded.Read<RunningRabbitMq>(Record) is not { Process.IsAlive: true } running) running = Start();
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await AnsweringAsync(running, cancellationToken);
            }
            catch (ServersException) when (tries < MostTries && !running.Process.IsAlive)
            {
                // Somebody may have taken one of its ports between the look and the start.
                running = Start();
            }
        }
    }

    private async Task<(Uri Messages, Uri Management)> AnsweringAsync(RunningRabbitMq running, CancellationToken cancellationToken)
    {
        var (messages, management) = (MessagesAt(running.Ports.Messages), ManagementAt(running.Ports.Management));
        await Answering.WaitAsync("RabbitMQ", Log, running.Process, () => BrokerAnswers.AskAsync(messages, management, cancellationToken), cancellationToken);
        return (messages, management);
    }

    public async Task StopAsync()
    {
        if (Recorded.Read<RunningRabbitMq>(Record) is not { } running) return;
        if (running.Process.IsAlive)
        {
            // To the whole group: the script waits for the Erlang machine, which writes its state.
            Signal.Send(-running.Process.Pid, Signal.Terminate);
            await running.Process.StopAsync(StopPatience);
        }

        await StopNameServerAsync(running.Ports);
    }

    public string StopScript => Recorded.Read<RunningRabbitMq>(Record) is { } running
        ? $"stop {running.Process.ForShell} TERM -\nERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT={running.Ports.NameServer} epmd -kill"
        : "";

    private RunningRabbitMq Start()
    {
        var data = Path.Combine(home, "data");
        if (!keepsData && Directory.Exists(data)) Directory.Delete(data, recursive: true);
        var ports = Recorded.Read<RunningRabbitMq>(Record)?.Ports is { AllFree: true } before ? before : RabbitMqPorts.Choose(UsualPort, say);
        RabbitMqFiles.Write(home, ports, state.Secret("rabbitmq"));
        say($"Starting RabbitMQ on port {ports.Messages} (management {ports.Management}).");
        var call = new ProgramCall(RabbitMqPrograms.Find()!) { Log = Log, WorkingDirectory = home, Environment = RabbitMqFiles.Environment(home, ports) };
        var running = new RunningRabbitMq(StartProcess.Start(call), ports);
        Recorded.Write(Record, running);
        return running;
    }

    // Erlang starts its name server beside the broker and leaves it running.
    private async Task StopNameServerAsync(RabbitMqPorts ports)
    {
        var program = OnPath.Find("epmd");
        if (program is null) return;
        var call = new ProgramCall(program, "-kill") { Log = Log, Environment = RabbitMqFiles.Environment(home, ports) };
        await StartProcess.RunAsync(call, CancellationToken.None);
    }

    private Uri MessagesAt(int port) => new($"amqp://{RabbitMqFiles.Administrator}:{state.Secret("rabbitmq")}@127.0.0.1:{port}");

    private Uri ManagementAt(int port) => new($"http://{RabbitMqFiles.Administrator}:{state.Secret("rabbitmq")}@127.0.0.1:{port}");

    private sealed record RunningRabbitMq(OwnProcess Process, RabbitMqPorts Ports);
}
