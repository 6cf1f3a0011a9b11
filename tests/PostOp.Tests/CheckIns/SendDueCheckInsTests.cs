using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class SendDueCheckInsTests
{
    [Fact]
    public async Task Due_at_ten_and_not_a_minute_before()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync();
        postOp.Running.Clock.Set(new(2026, 3, 5, 14, 59, 0, TimeSpan.Zero));
        (await postOp.Running.RunDueAsync()).ShouldBe(0);
        postOp.Running.Clock.Set(new(2026, 3, 5, 15, 0, 0, TimeSpan.Zero));
        await postOp.Running.RunDueAsync();
        postOp.LastTo(patient).UsefulUntil.ShouldBe(new(2026, 3, 9, 14, 0, 0, TimeSpan.Zero), "the next one is due then");
    }

    [Fact]
    public async Task The_dispatcher_runs_24_times_on_several_replicas_over_the_same_row_and_one_message_leaves()
    {
        await using var postOp = await PostOpService.StartAsync();
        await postOp.OperatedAsync();
        postOp.Running.Clock.Advance(TimeSpan.FromDays(3));
        await Task.WhenAll(Enumerable.Range(0, 24).Select(async _ =>
        {
            await using var scope = postOp.Running.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SendDueCheckInsJob>().RunAsync(default);
        }));
        await postOp.Running.SettledAsync();
        postOp.Running.Said<SendMessage>().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_check_in_lasts_as_long_as_the_version_its_episode_is_pinned_to_says()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (shipped, now) = (await postOp.OperatedAsync(on: new(2026, 2, 2)), postOp.Running.Clock.UtcNow);
        var (shorter, _) = ProtocolSettings.With(ProtocolBook.NewestText, new Dictionary<string, string> { ["checkIns.expireAfterDays"] = "2" });
        (await postOp.Running.Database(db => TryProtocol.PutInForceAsync(db, shorter!, now, default))).ShouldBeEmpty();
        var own = await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        var expiries = await postOp.Running.Database(db => db.CheckIns.Where(c => c.State == CheckInStates.Sent).ToDictionaryAsync(c => c.PatientId, c => c.ExpiresAt - c.SentAt));
        (expiries[shipped], expiries[own]).ShouldBe((TimeSpan.FromDays(5), TimeSpan.FromDays(2)));
    }

    [Fact]
    public async Task After_an_outage_of_weeks_only_the_newest_is_sent()
    {
        await using var postOp = await PostOpService.StartAsync();
        await postOp.OperatedAsync();
        postOp.Running.Clock.Advance(TimeSpan.FromDays(30));
        await postOp.Running.RunDueAsync();
        postOp.Running.Said<SendMessage>().Count.ShouldBe(1);
        var states = await postOp.Running.Database(db => db.CheckIns.OrderBy(c => c.Day).Take(5).Select(c => c.State).ToListAsync());
        states.ShouldBe(["skipped", "skipped", "skipped", "sent", "planned"]);
    }

    [Fact]
    public async Task Who_does_not_answer_by_text_gets_a_link_whose_token_is_not_kept()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(3);
        var message = postOp.LastTo(patient);
        (message.Template, message.Question).ShouldBe((TemplateCodes.CheckInLink, null));
        var token = message.Data["link"].Split("/c/")[1];
        token.Length.ShouldBe(43, "256 bits in base64url");
        var checkIn = await postOp.Running.Database(db => db.CheckIns.SingleAsync(c => c.State == CheckInStates.Sent));
        checkIn.LinkHash.ShouldBe(SubmitCheckInTests.Hash(token));
    }

    [Fact]
    public async Task A_check_in_unanswered_for_five_days_is_missed_once_and_said()
    {
        await using var postOp = await PostOpService.StartAsync();
        await postOp.OperatedAsync(on: new(2026, 2, 2));
        await postOp.Running.RunDueAsync();
        postOp.Running.Clock.Advance(TimeSpan.FromDays(5));
        await postOp.Running.RunDueAsync();
        await postOp.Running.RunDueAsync();
        postOp.Running.Said<CheckInMissed>().ShouldHaveSingleItem();
    }
}
