using System.Globalization;
using Npgsql;

namespace FbssFollowUp.Servers;

/// <summary>A PostgreSQL of our own: loopback only, a port of its own, data kept in the state folder.</summary>
internal sealed class PrivatePostgres(StateFolder state, bool keepsData, Action<string> say)
{
    public const int UsualPort = 7431;
    private const string Administrator = "postgres";
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);

    private readonly string home = state.Folder("postgres");
    private string Data => Path.Combine(home, "data");
    private string Record => Path.Combine(home, "running.json");
    private string Log => Path.Combine(home, "postgres.log");

    // PostgreSQL refuses to run as root.
    private static string? User => Environment.IsPrivilegedProcess ? "postgres" : null;

    public static bool HasData(StateFolder state) => File.Exists(Path.Combine(state.Path, "postgres", "data", "PG_VERSION"));

    /// <summary>Starts it, or finds it still running, and returns its administrator's connection string.</summary>
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        if (Recorded.Read<RunningPostgres>(Record) is { Process.IsAlive: true } running)
        {
            await WaitAsync(running, cancellationToken);
            return Connection(running.Port);
        }

        var programs = await PrepareAsync(cancellationToken);
        var port = FreePort.Near(UsualPort, "PostgreSQL", say);
        say($"Starting PostgreSQL {programs.Version} on port {port}.");
        var started = new RunningPostgres(StartProcess.Start(Server(programs, port)), port);
        Recorded.Write(Record, started);
        await WaitAsync(started, cancellationToken);
        return Connection(port);
    }

    public async Task StopAsync()
    {
        // Interrupt is its fast shutdown: sessions are ended, data is written.
        if (Recorded.Read<RunningPostgres>(Record) is { } running) await running.Process.StopAsync(StopPatience, Signal.Interrupt);
    }

    public string StopScript => Recorded.Read<RunningPostgres>(Record) is { } running ? $"stop {running.Process.ForShell} INT ''" : "";

    private async Task<PostgresPrograms> PrepareAsync(CancellationToken cancellationToken)
    {
        if (!keepsData && Directory.Exists(Data)) Directory.Delete(Data, recursive: true);
        if (User is not null) await RunAsync(new ProgramCall("chown", User, home) { Log = Log }, "Giving PostgreSQL its folder", cancellationToken);
        var version = File.Exists(Path.Combine(Data, "PG_VERSION")) ? int.Parse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")), CultureInfo.InvariantCulture) : (int?)null;
        var programs = PostgresPrograms.Find(version) ?? throw new ServersException($"The data in {Data} needs PostgreSQL {version}, which is not installed; install it or start over with --fresh.");
        if (version is null) await MakeDataAsync(programs, cancellationToken);
        return programs;
    }

    // Made beside and moved, so that data half made is never taken for whole.
    private async Task MakeDataAsync(PostgresPrograms programs, CancellationToken cancellationToken)
    {
        say("Making PostgreSQL's data folder.");
        var beside = $"{Data}.{Guid.CreateVersion7():N}";
        var passwordFile = Path.Combine(home, "initial-password");
        PrivateFile.Write(passwordFile, state.Secret("postgres"));
        if (User is not null) await RunAsync(new ProgramCall("chown", User, passwordFile) { Log = Log }, "Handing over the password", cancellationToken);
        string[] arguments =
        [
            "-D", beside, "-U", Administrator, $"--pwfile={passwordFile}", "--auth=scram-sha-256", "-E", "UTF8",
            OperatingSystem.IsLinux() ? "--locale=C.UTF-8" : "--no-locale", .. keepsData ? (string[])[] : ["--no-sync"]
        ];
        await RunAsync(new ProgramCall(programs.Program("initdb"), arguments) { Log = Log, User = User, WorkingDirectory = home }, "initdb", cancellationToken);
        File.Delete(passwordFile);
        Directory.Move(beside, Data);
    }

    private ProgramCall Server(PostgresPrograms programs, int port)
    {
        // Data that is thrown away at the next start need not survive a power cut.
        string[] fast = keepsData ? [] : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];
        string[] arguments =
        [
            "-D", Data, "-p", port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "max_connections=300", "-c", "shared_buffers=512MB", .. fast
        ];
        return new ProgramCall(programs.Program("postgres"), arguments) { Log = Log, User = User, WorkingDirectory = home };
    }

    private Task WaitAsync(RunningPostgres running, CancellationToken cancellationToken) =>
        Answering.WaitAsync("PostgreSQL", Log, running.Process, () => AnswersAsync(Connection(running.Port), cancellationToken), cancellationToken);

    internal static async Task<bool> AnswersAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Timeout = 5 }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException e) when (e is not PostgresException { IsTransient: false })
        {
            return false;
        }
    }

    private string Connection(int port) =>
        $"Host=127.0.0.1;Port={port};Username={Administrator};Password={state.Secret("postgres")}";

    private static async Task RunAsync(ProgramCall call, string what, CancellationToken cancellationToken)
    {
        if (await StartProcess.RunAsync(call, cancellationToken) != 0) throw new ServersException($"{what} failed; see {call.Log}.");
    }

    private sealed record RunningPostgres(OwnProcess Process, int Port);
}
