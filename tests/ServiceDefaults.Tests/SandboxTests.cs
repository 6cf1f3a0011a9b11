using System.Net.Http.Json;
using System.Text.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Testing;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class SandboxTests
{
    [Fact]
    public async Task The_runner_reads_when_the_next_work_is_due_has_it_run_and_sees_what_is_owed_and_done()
    {
        await using var notes = await RunningService.StartAsync<NotesDbContext>(Services.PostOp, b => b.AddNotes(), NotesSetup.Table);
        using HttpClient http = new() { BaseAddress = notes.PrivateAddress };
        await notes.SendAsync(new StaffMemberChanged(Guid.CreateVersion7(), 1, "dr-ellis", "Dr. Ellis", [], null, null, "America/New_York", true));

        var before = await http.GetFromJsonAsync<JsonElement>("/sandbox/state");
        before.GetProperty("nextDueAt").GetDateTimeOffset().ShouldBe(RunningService.Start.AddDays(1));
        (before.GetProperty("owed").GetInt64(), before.GetProperty("done").GetInt64(), before.GetProperty("inFlight").GetInt64()).ShouldBe((0, 1, 0));

        notes.Clock.Advance(TimeSpan.FromDays(1));
        (await (await http.PostAsync("/sandbox/run-due", null)).Content.ReadAsStringAsync()).ShouldBe("""{"did":1}""");
        await notes.SettledAsync();

        var after = await http.GetFromJsonAsync<JsonElement>("/sandbox/state");
        after.GetProperty("process").GetGuid().ShouldBe(before.GetProperty("process").GetGuid());
        after.GetProperty("nextDueAt").ValueKind.ShouldBe(JsonValueKind.Null);
        (after.GetProperty("owed").GetInt64(), after.GetProperty("outbox").GetInt64()).ShouldBe((1, 0));
        (await (await http.PostAsync("/sandbox/run-due", null)).Content.ReadAsStringAsync()).ShouldBe("""{"did":0}""");
    }
}
