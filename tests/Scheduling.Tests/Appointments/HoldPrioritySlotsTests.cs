using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

public class HoldPrioritySlotsTests
{
    private static DateTimeOffset Utc(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_flagged_patient_gets_the_next_three_slots_of_the_surgeon_who_operated_and_consultations_is_told()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var request = running.Request();
        await running.Service.SendAsync(request);
        var told = running.Told(request).ShouldHaveSingleItem();
        told.Slots.Select(s => (s.ClinicianCode, s.StartsAt, s.HeldUntil)).ShouldBe(
        [
            ("dr-ellis", Utc(3, 3, 21), Utc(3, 3, 17)),
            ("dr-ellis", Utc(3, 3, 21, 30), Utc(3, 3, 17, 30)),
            ("dr-ellis", Utc(3, 4, 13), Utc(3, 4, 9))
        ]);
        told.Slots.ShouldAllBe(s => s.TimeZone == "America/New_York" && s.EndsAt - s.StartsAt == TimeSpan.FromMinutes(30));
        (await running.HeldAsync(request)).ShouldBe(told.Slots);
    }

    [Fact]
    public async Task A_request_delivered_again_holds_nothing_more()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendTwiceAsync(request);
        await running.Service.SendAsync(request);
        running.Told(request).Length.ShouldBe(1);
        (await running.LiveHoldsAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task A_request_that_ended_before_it_was_heard_of_holds_nothing()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request();
        await running.Service.SendTwiceAsync(running.End(request));
        await running.Service.SendAsync(request);
        (await running.LiveHoldsAsync()).ShouldBe(0);
        running.Told(request).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_beginning_and_the_end_of_requests_at_once_leave_nothing_held()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var requests = Enumerable.Range(0, 10).Select(_ => running.Request()).ToArray();
        await Task.WhenAll(requests.SelectMany(r => new[] { running.Service.SendAsync(r), running.Service.SendAsync(running.End(r)) }));
        (await running.LiveHoldsAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(ConsultationKinds.Consultation)]
    [InlineData(ConsultationKinds.SecondOpinion)]
    public async Task Other_requests_take_no_priority_slots(string kind)
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        await running.Service.SendAsync(running.Request() with { Kind = kind });
        (await running.LiveHoldsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Another_surgeons_slots_are_held_when_the_surgeon_has_none_and_none_is_said_when_nobody_has()
    {
        await using var running = await RunningScheduling.WithAsync("dr-osei");
        var leaving = RunningScheduling.Surgeon("dr-ellis");
        await running.Service.SendAsync(leaving with { Active = false });
        var request = running.Request();
        await running.Service.SendAsync(request);
        running.Told(request).Single().Slots.ShouldAllBe(s => s.ClinicianCode == "dr-osei");

        await using var empty = await RunningScheduling.WithAsync();
        var unlucky = empty.Request();
        await empty.Service.SendAsync(unlucky);
        empty.Told(unlucky).ShouldHaveSingleItem().Slots.ShouldBeEmpty();
    }

    [Fact]
    public async Task Thirty_requests_at_once_share_out_the_slots_and_none_is_held_twice()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var requests = Enumerable.Range(0, 30).Select(_ => running.Request()).ToArray();
        await Task.WhenAll(requests.Select(r => running.Service.SendAsync(r)));
        var slots = requests.SelectMany(r => running.Told(r).ShouldHaveSingleItem().Slots).ToArray();
        slots.Length.ShouldBe(await running.LiveHoldsAsync());
        slots.Select(s => (s.ClinicianCode, s.StartsAt)).Distinct().Count().ShouldBe(slots.Length);
        // Each of the two surgeons has 36 slots within the horizon: too few for thirty times three, and all of them wanted.
        slots.Length.ShouldBe(72);
    }

    [Fact]
    public async Task The_end_of_a_request_frees_its_slots_for_the_next()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        ConsultationRequested first = running.Request(), second = running.Request();
        await running.Service.SendAsync(first);
        await running.Service.SendTwiceAsync(running.End(first));
        (await running.HeldAsync(first)).ShouldBeEmpty();
        await running.Service.SendAsync(second);
        running.Told(second).Single().Slots.Select(s => s.StartsAt).ShouldBe(running.Told(first).Single().Slots.Select(s => s.StartsAt));
    }

    [Fact]
    public async Task Nobody_but_staff_lists_held_slots()
    {
        await using var running = await RunningScheduling.WithAsync();
        var outcome = await running.Service.AskAsync<ListHeldSlots, HeldSlotList>(new ListHeldSlots(Guid.CreateVersion7()), new Actor("x", Roles.Patient, ""));
        outcome.ShouldBeOfType<Outcome<HeldSlotList>.Refused>().Refusal.Code.ShouldBe("not-allowed");
    }
}
