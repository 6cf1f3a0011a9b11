using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class TelemetryTests
{
    private static readonly ActivitySource Source = new("FbssFollowUp.Telemetry.Tests");

    [Fact]
    public async Task Without_a_receiver_traces_are_carried_all_the_same()
    {
        using TracesAndMetrics telemetry = new(new(), new("post-op"));
        await telemetry.StartAsync(default);

        using var activity = Source.StartActivity("work");

        activity.ShouldNotBeNull().TraceId.ShouldNotBe(default);
    }

    [Fact]
    public async Task Traces_and_metrics_reach_the_receiver_when_the_service_stops_and_carry_no_address()
    {
        ConcurrentDictionary<string, string> received = [];
        await using var receiver = await ReceiverAsync(received);
        using TracesAndMetrics telemetry = new(new() { OtlpEndpoint = new(receiver.Urls.First()), OtlpProtocol = "http" }, new("post-op"));
        await telemetry.StartAsync(default);

        using (var activity = Source.StartActivity("GET /c/{token}")) activity.ShouldNotBeNull().SetTag("url.path", "/c/secret");
        await telemetry.StopAsync(default);

        received["/v1/traces"].ShouldContain("GET /c/{token}");
        received["/v1/traces"].ShouldContain("post-op");
        received["/v1/traces"].ShouldNotContain("secret");
        received.Keys.ShouldContain("/v1/metrics");
    }

    private static async Task<WebApplication> ReceiverAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(async context =>
        {
            using StreamReader body = new(context.Request.Body, Encoding.Latin1);
            received[context.Request.Path] = await body.ReadToEndAsync();
        });
        await app.StartAsync();
        return app;
    }
}
