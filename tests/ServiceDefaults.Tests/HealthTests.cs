using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class HealthTests
{
    [Fact]
    public async Task A_service_without_its_database_is_alive_but_not_ready_until_it_is_back()
    {
        await using var notes = await StartAsync();
        await UntilAsync(notes, HttpStatusCode.OK);

        await AsAdministratorAsync(notes, "alter database {0} allow_connections false", "select pg_terminate_backend(pid) from pg_stat_activity where datname = '{0}'");
        await UntilAsync(notes, HttpStatusCode.ServiceUnavailable);
        (await GetAsync(notes, "/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await AsAdministratorAsync(notes, "alter database {0} allow_connections true");
        await UntilAsync(notes, HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_service_without_its_broker_is_alive_but_not_ready_until_it_is_back()
    {
        await using TcpProxy wire = new((await TestServers.RunningAsync()).RabbitMq);
        wire.Open();
        await using var notes = await StartAsync(new() { ["Broker:Host"] = "127.0.0.1", ["Broker:Port"] = $"{wire.Port}" });
        await UntilAsync(notes, HttpStatusCode.OK);

        await wire.CutAsync();
        await UntilAsync(notes, HttpStatusCode.ServiceUnavailable);
        (await GetAsync(notes, "/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        wire.Open();
        await UntilAsync(notes, HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_schema_that_is_not_this_versions_is_not_ready_and_the_answer_carries_no_detail()
    {
        await using var notes = await StartAsync();
        await using var owner = new NpgsqlConnection(notes.OwnDatabase.OwnerConnection);
        await owner.OpenAsync();
        await using var forget = new NpgsqlCommand("delete from schema_migrations where name like 'post-op/%'", owner);
        await forget.ExecuteNonQueryAsync();

        var answer = await GetAsync(notes, "/health/ready");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"status":"unhealthy","checks":{"database":"unhealthy","masstransit-bus":"healthy"}}""");
    }

    private static Task<RunningService<NotesDbContext>> StartAsync(Dictionary<string, string?>? settings = null) =>
        RunningService.StartAsync<NotesDbContext>(Services.PostOp, b => b.AddNotes(), NotesSetup.Table, settings: settings);

    private static async Task<HttpResponseMessage> GetAsync(RunningService<NotesDbContext> notes, string path)
    {
        using HttpClient http = new() { BaseAddress = notes.PrivateAddress, Timeout = TimeSpan.FromSeconds(10) };
        return await http.GetAsync(path);
    }

    // Nobody tells when a connection is noticed to be gone or back, so this asks again and again.
    private static async Task UntilAsync(RunningService<NotesDbContext> notes, HttpStatusCode code)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(120));
        while ((await GetAsync(notes, "/health/ready")).StatusCode != code) await Task.Delay(50, limit.Token);
    }

    private static async Task AsAdministratorAsync(RunningService<NotesDbContext> notes, params string[] statements)
    {
        await using var administrator = new NpgsqlConnection((await TestServers.RunningAsync()).Postgres);
        await administrator.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(string.Format(null, statement, notes.OwnDatabase.Name), administrator);
            await command.ExecuteNonQueryAsync();
        }
    }
}
