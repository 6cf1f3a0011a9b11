using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.ServiceDefaults.Tests;

/// <summary>What every service's tests stand on.</summary>
public class RunningServiceTests
{
    [Fact]
    public async Task A_service_hears_a_fact_works_when_it_is_due_and_says_what_came_of_it()
    {
        await using var notes = await StartAsync();

        await notes.SendAsync(Staff("dr-ellis"));
        (await notes.RunDueAsync()).ShouldBe(0);
        notes.Clock.Advance(TimeSpan.FromDays(1));
        (await notes.RunDueAsync()).ShouldBe(1);

        notes.Said<CheckInMissed>().ShouldHaveSingleItem().MissedAt.ShouldBe(RunningService.Start.AddDays(1));
        await notes.Database(async db => (await db.Notes.SingleAsync()).Text.ShouldBe("dr-ellis"));
    }

    [Fact]
    public async Task What_a_commit_made_due_is_done_without_a_beat_of_the_heart()
    {
        await using var notes = await StartAsync();
        using var wake = ActivatorUtilities.CreateInstance<WakeDueWork>(notes.Services);
        await wake.StartAsync(default);

        await notes.Database(db => SaveDueNoteAsync(db));

        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(120));
        using PeriodicTimer look = new(TimeSpan.FromMilliseconds(20));
        while (!await notes.Database(db => db.Notes.AnyAsync(n => n.DoneAt != null))) await look.WaitForNextTickAsync(limit.Token);
        await wake.StopAsync(default);
    }

    [Fact]
    public async Task A_message_sent_twice_takes_effect_once()
    {
        await using var notes = await StartAsync();

        await notes.SendTwiceAsync(Staff("dr-ellis"));

        (await notes.Database(db => db.Notes.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_is_answered_and_a_question_too()
    {
        await using var notes = await StartAsync();
        var task = Guid.CreateVersion7();

        (await notes.CommandAsync(new CompleteCallTask(task, ""))).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id.ShouldBe(task);
        (await notes.AskAsync<ListCallTasks, CallTaskList>(new ListCallTasks(true, 10))).ShouldBeOfType<Outcome<CallTaskList>.Answered>();

        (await notes.Database(db => db.Notes.SingleAsync())).Text.ShouldStartWith("Test Administrator");
    }

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        await using var notes = await StartAsync();
        await notes.SendAsync(Staff("dr-ellis"));

        await notes.RestartAsync();
        await notes.SendAsync(Staff("dr-moss"));

        (await notes.Database(db => db.Notes.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_message_whose_consumer_fails_fails_the_test()
    {
        await using var notes = await StartAsync();

        (await Should.ThrowAsync<MessageParkedException>(() => notes.SendAsync(Staff("unreadable")))).InnerException!.Message.ShouldBe("Refused by the test.");
    }

    [Fact]
    public async Task The_migrated_schema_is_the_modelled_one() => (await SchemaComparison.OfAsync<NotesDbContext>(Services.PostOp)).ShouldBeEmpty();

    private static Task<RunningService<NotesDbContext>> StartAsync() =>
        RunningService.StartAsync<NotesDbContext>(Services.PostOp, b => b.AddNotes(), NotesSetup.Table);

    private static StaffMemberChanged Staff(string code) => new(Guid.CreateVersion7(), 1, code, "Dr. Ellis", [Roles.Surgeon], null, null, "America/New_York", true);

    private static Task<int> SaveDueNoteAsync(NotesDbContext db)
    {
        db.Notes.Add(new() { Id = Guid.CreateVersion7(), Text = "due", DueAt = RunningService.Start });
        return db.SaveChangesAsync();
    }
}
