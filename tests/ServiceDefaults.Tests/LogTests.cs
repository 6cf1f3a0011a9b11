using System.Diagnostics;
using System.Text.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FbssFollowUp.ServiceDefaults.Tests;

public class LogTests
{
    [Fact]
    public void A_line_says_when_who_and_in_which_trace()
    {
        using Activity activity = new("test");
        activity.Start();

        var line = Write("One was done", null);

        line.GetProperty("service").GetString().ShouldBe("post-op");
        line.GetProperty("level").GetString().ShouldBe("Information");
        line.GetProperty("message").GetString().ShouldBe("One was done");
        line.GetProperty("at").GetDateTimeOffset().ShouldBe(RunningService.Start);
        line.GetProperty("traceId").GetString().ShouldBe(activity.TraceId.ToHexString());
    }

    [Fact]
    public void A_failure_keeps_its_type_and_place_but_not_what_it_could_not_read()
    {
        var failure = Should.Throw<FormatException>(() => int.Parse("my back hurts", null));

        var line = Write("It failed", new InvalidOperationException("The consumer failed.", failure)).GetProperty("failure").GetString()!;

        line.ShouldContain("The consumer failed.");
        line.ShouldContain(nameof(FormatException));
        line.ShouldNotContain("my back hurts");
    }

    [Fact]
    public async Task A_message_leaves_none_of_its_words_in_the_logs()
    {
        await using var notes = await RunningService.StartAsync<NotesDbContext>(Services.PostOp, b => b.AddNotes(), NotesSetup.Table);

        await notes.SendAsync(Staff("dr-ellis"));
        await Should.ThrowAsync<MessageParkedException>(() => notes.SendAsync(Staff("unreadable")));
        await notes.CommandAsync(new CompleteCallTask(Guid.CreateVersion7(), "Zebrafish"));

        notes.Logs.ShouldNotBeEmpty();
        notes.Logs.ShouldAllBe(l => !l.Contains("Zebrafish"));
    }

    private static StaffMemberChanged Staff(string code) => new(Guid.CreateVersion7(), 1, code, "Dr. Zebrafish", [], null, null, "America/New_York", true);

    private static JsonElement Write(string message, Exception? failure)
    {
        using StringWriter line = new();
        LogEntry<string> entry = new(LogLevel.Information, "Test", default, message, failure, (state, _) => state);
        new JsonLineFormatter(new("post-op"), new SettableTime(RunningService.Start)).Write(entry, new LoggerExternalScopeProvider(), line);
        return JsonSerializer.Deserialize<JsonElement>(line.ToString());
    }
}
