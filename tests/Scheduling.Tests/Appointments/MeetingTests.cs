using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

/// <summary>Two changes in the same moment, each of which has read before the other has written.</summary>
public class MeetingTests
{
    [Fact]
    public async Task A_hold_that_lapses_while_it_is_being_taken_is_no_place_for_two()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (slot, patient) = (Practice.At(4, 10), Guid.CreateVersion7());
        var hold = await AcceptedAsync(running, new HoldSlot(patient, null, AppointmentTypes.FollowUp, "dr-ellis", slot, running.Now.AddHours(1)));
        Outcome<Accepted>? late = null;
        await running.Service.MeetAsync($"select from holds where id = '{hold}' for update", async () =>
        {
            var taking = OrderAsync(running, Practice.Booking("dr-ellis", slot, patient: patient) with { HoldId = hold });
            await running.Service.UntilWaitingAsync(1);
            running.Service.Clock.Advance(TimeSpan.FromHours(2));
            var requests = await running.Service.RequestsOfAsync(Services.Console);
            (await requests.CommandAsync(Practice.Booking("dr-ellis", slot), Guid.CreateVersion7(), Practice.Scheduler, default)).ShouldBeOfType<Outcome<Accepted>.Answered>();
            return taking.ContinueWith(taken => late = taken.Result, TaskScheduler.Default);
        });
        Practice.RefusalOf(late!).ShouldBe("hold-gone");
        (await BookedAsync(running)).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_books_beside_a_deliberate_overlap_that_is_just_being_made()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var slot = Practice.At(4, 10);
        await AcceptedAsync(running, Practice.Booking("dr-ellis", slot));
        Task<Outcome<Accepted>>[] orders = [];
        await running.Service.MeetAsync("lock table appointments in share mode", async () =>
        {
            var overlap = OrderAsync(running, Practice.Booking("dr-ellis", slot, AppointmentTypes.Reassessment) with { OverrideReason = "leaves tomorrow" });
            await running.Service.UntilWaitingAsync(1);
            orders = [overlap, OrderAsync(running, Practice.Booking("dr-ellis", slot.AddMinutes(15)))];
            await running.Service.UntilWaitingAsync(2);
            return Task.WhenAll(orders);
        });
        (await orders[0]).ShouldBeOfType<Outcome<Accepted>.Answered>();
        Practice.RefusalOf(await orders[1]).ShouldBe("slot-taken");
    }

    [Fact]
    public async Task An_appointment_made_in_the_moment_of_a_death_does_not_stay()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var patient = Guid.CreateVersion7();
        await running.Service.SendAsync(new PatientRegistered(patient, 1, Practice.Contact("America/New_York"), running.Now));
        await running.Service.MeetAsync($"select from patients where id = '{patient}' for update", async () =>
        {
            var death = running.Service.SendAsync(new PatientDied(patient, null, running.Now));
            await running.Service.UntilWaitingAsync(1);
            var booking = OrderAsync(running, Practice.Booking("dr-ellis", Practice.At(4, 10), patient: patient));
            await running.Service.UntilWaitingAsync(2);
            return Task.WhenAll(death, booking);
        });
        (await BookedAsync(running)).ShouldBe(0);
    }

    [Fact]
    public async Task An_appointment_made_in_the_moment_its_request_ends_does_not_stay()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var request = running.Request() with { Kind = ConsultationKinds.Consultation };
        await running.Service.SendAsync(request);
        await running.Service.MeetAsync($"select from slot_requests where request_id = '{request.RequestId}' for update", async () =>
        {
            var end = running.Service.SendAsync(running.End(request));
            await running.Service.UntilWaitingAsync(1);
            var booking = OrderAsync(running, Practice.Booking("dr-ellis", Practice.At(4, 10), patient: request.PatientId) with { RequestId = request.RequestId });
            await running.Service.UntilWaitingAsync(2);
            return Task.WhenAll(end, booking);
        });
        (await BookedAsync(running)).ShouldBe(0);
    }

    private static Task<Outcome<Accepted>> OrderAsync<TCommand>(RunningScheduling running, TCommand command) where TCommand : class =>
        running.Service.CommandAsync(command, Practice.Scheduler);

    private static async Task<Guid> AcceptedAsync<TCommand>(RunningScheduling running, TCommand command) where TCommand : class =>
        (await OrderAsync(running, command)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id;

    private static Task<int> BookedAsync(RunningScheduling running) =>
        running.Service.Database(db => db.Appointments.CountAsync(a => a.State == AppointmentStates.Booked));
}
