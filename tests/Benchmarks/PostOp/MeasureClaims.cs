using System.Diagnostics;
using System.Globalization;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FbssFollowUp.Benchmarks.PostOp;

/// <summary>Due check-ins claimed and enqueued by the service's own job, in one process, among many planned and among few.</summary>
internal static class MeasureClaims
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        await ClaimAsync(planned: 2_000, due: 1_000);
        var few = await ClaimAsync(planned: 10_000, due: 10_000);
        var many = await ClaimAsync(planned: 1_000_000, due: 100_000);
        return
        [
            new("100,000 due check-ins of 1,000,000 planned claimed and enqueued", many.TotalSeconds, "s"),
            new("The same for each due row", many.TotalMicroseconds / 100_000, "µs", few.TotalMicroseconds / 10_000, "each of 10,000 due of 10,000 planned")
        ];
    }

    private static async Task<TimeSpan> ClaimAsync(int planned, int due)
    {
        await using var database = await BenchmarkDatabase.MigratedAsync("benchmark_claims", typeof(PostOpDbContext).Assembly);
        await FillAsync(database, planned, due);
        await using var app = Build(database.ServiceConnection);
        var began = Stopwatch.GetTimestamp();
        for (var did = 1; did > 0;)
        {
            await using var scope = app.Services.CreateAsyncScope();
            did = await scope.ServiceProvider.GetRequiredService<SendDueCheckInsJob>().RunAsync(CancellationToken.None);
        }
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>The service as it is, not started: nothing is published while the claim is measured.</summary>
    private static WebApplication Build(string connection)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Benchmark" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Database"] = connection,
            ["Http:PrivatePort"] = "0",
            ["Broker:Host"] = "127.0.0.1",
            ["Broker:User"] = "none",
            ["Broker:Password"] = "none",
            ["Practice:Name"] = "Riverside Clinic",
            ["Practice:Phone"] = "(555) 010-0199",
            ["Practice:TimeZone"] = "America/New_York",
            ["Portal:PublicUrl"] = "https://portal.example",
            ["Console:PublicUrl"] = "https://console.example"
        });
        builder.AddServiceDefaults(Services.PostOp).AddPostOp();
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    private static async Task FillAsync(TestDatabase database, int planned, int due)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.OwnerConnection) { CommandTimeout = 600 }.ConnectionString);
        await using var fill = source.CreateCommand(string.Create(CultureInfo.InvariantCulture, $"""
            insert into patients (id, revision, language, time_zone, wants_dialogue, texts_stopped, answers_by_text)
                select md5('p' || n)::uuid, 1, 'en', 'America/New_York', true, false, n % 2 = 0 from generate_series(1, {planned / 10}) n;
            insert into episodes (id, patient_id, procedure, levels, revision, surgeon_code, operated_on, risk_factors, protocol_name, window_ends_day, recorded_at)
                select md5('e' || n)::uuid, md5('p' || n)::uuid, 'lumbar-microdiscectomy', 1, false, 'dr-ellis', date '2026-01-01', array[]::text[],
                    'lumbar-microdiscectomy v1', 84, now() from generate_series(1, {planned / 10}) n;
            insert into check_ins (id, episode_id, patient_id, day, kind, due_at, state, prompts)
                select md5('c' || n)::uuid, md5('e' || 1 + (n - 1) % {planned / 10})::uuid, md5('p' || 1 + (n - 1) % {planned / 10})::uuid, 1 + (n - 1) / {planned / 10}, 'planned',
                    '{Now:O}'::timestamptz + case when n <= {due} then interval '-1 second' else interval '30 days' * (1 + (n - 1) / {planned / 10}) end, 'planned', 0
                from generate_series(1, {planned}) n;
            """));
        await fill.ExecuteNonQueryAsync();
        await using var analyze = source.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
    }
}
