using System.Collections.Concurrent;
using System.Diagnostics;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Contracts;
using FbssFollowUp.Notifications;
using FbssFollowUp.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace FbssFollowUp.Benchmarks.Notifications;

/// <summary>
/// Signed texts at the inbound webhook until each is answered. Beside it the same web server, asked by the same callers with the same form, that does
/// one insert and nothing else.
/// </summary>
internal static class CompareWebhook
{
    private const int Texts = 8_000;
    private const int WarmUp = 1_000;
    private const int Callers = 16;
    private const string PublicUrl = "https://messages.example";

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        var token = Path.Combine(Directory.CreateTempSubdirectory("fbss-webhook-").FullName, "token");
        await File.WriteAllTextAsync(token, TwilioStandIn.Token);
        await using var twilio = await TwilioStandIn.StartAsync();
        await using var service = await RunningService.StartAsync<NotificationsDbContext>(
            Services.Notifications, b => b.AddNotifications(), map: Map, settings: TwilioStandIn.Settings(twilio, token, PublicUrl));
        await MakeTableAsync(service.OwnDatabase);
        using var webhooks = new TwilioWebhooks(new Uri(PublicUrl), service.PublicAddress);
        foreach (var path in Paths) await CallAsync(webhooks, path, WarmUp);
        var (ours, insert) = (await CallAsync(webhooks, Paths[0], Texts), await CallAsync(webhooks, Paths[1], Texts));
        return
        [
            new($"Inbound webhook, {Texts} texts of {Callers} callers", ours.PerSecond, "requests/s", insert.PerSecond, "the same web server doing one insert"),
            new("Inbound webhook, p99", ours.P99, "ms", insert.P99, "the same web server doing one insert")
        ];
    }

    private static readonly string[] Paths = ["/webhooks/sms/inbound", "/one-insert"];

    private static void Map(WebApplication app)
    {
        app.MapNotifications();
        app.MapPost(Paths[1], async (HttpContext http, NpgsqlDataSource database) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            await using var insert = database.CreateCommand("insert into one_insert (id, sender, body, at) values ($1, $2, $3, now())");
            insert.Parameters.Add(new() { Value = form["MessageSid"].ToString() });
            insert.Parameters.Add(new() { Value = form["From"].ToString() });
            insert.Parameters.Add(new() { Value = form["Body"].ToString() });
            await insert.ExecuteNonQueryAsync(http.RequestAborted);
            return Results.Ok();
        }).DisableAntiforgery();
    }

    private static async Task MakeTableAsync(TestDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(database.OwnerConnection);
        await using var make = source.CreateCommand("create table one_insert (id text primary key, sender text, body text, at timestamptz); grant all on one_insert to public");
        await make.ExecuteNonQueryAsync();
    }

    private static async Task<(double PerSecond, double P99)> CallAsync(TwilioWebhooks webhooks, string path, int count)
    {
        ConcurrentBag<double> took = [];
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (n, _) =>
        {
            var form = new Dictionary<string, string>
            {
                ["MessageSid"] = $"SM{Guid.CreateVersion7():N}",
                ["AccountSid"] = TwilioStandIn.Account,
                ["From"] = $"+1442{5_000_000 + n}",
                ["To"] = TwilioStandIn.Number,
                ["Body"] = "7",
                ["NumMedia"] = "0"
            };
            var start = Stopwatch.GetTimestamp();
            using var answer = await webhooks.PostAsync(path, form, TwilioStandIn.Token);
            answer.EnsureSuccessStatusCode();
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        });
        var all = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return (count / all, took.Order().ElementAt((int)Math.Ceiling(0.99 * count) - 1));
    }
}
