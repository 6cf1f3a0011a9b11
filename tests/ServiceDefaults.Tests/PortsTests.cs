using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;
using Microsoft.AspNetCore.Builder;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class PortsTests
{
    [Fact]
    public async Task Each_port_serves_its_own_endpoints_and_nothing_of_the_other()
    {
        await using var notes = await RunningService.StartAsync<NotesDbContext>(
            Services.PostOp, b => b.AddNotes(), NotesSetup.Table, map: app => app.MapGet("/hello", () => "hello"));
        using HttpClient http = new();

        foreach (var path in new[] { "/health/live", "/health/ready", "/sandbox/state" })
        {
            (await http.GetAsync(new Uri(notes.PrivateAddress, path))).StatusCode.ShouldBe(HttpStatusCode.OK, path);
            (await http.GetAsync(new Uri(notes.PublicAddress, path))).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
        (await http.PostAsync(new Uri(notes.PublicAddress, "/sandbox/run-due"), null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync(new Uri(notes.PublicAddress, "/hello"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync(new Uri(notes.PrivateAddress, "/hello"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_sandbox_nothing_moves_it()
    {
        await using var notes = await RunningService.StartAsync<NotesDbContext>(
            Services.PostOp, b => b.AddNotes(), NotesSetup.Table, settings: new Dictionary<string, string?> { ["Sandbox:Enabled"] = "false" });
        using HttpClient http = new() { BaseAddress = notes.PrivateAddress };

        (await http.PostAsync("/sandbox/run-due", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync("/sandbox/state")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
