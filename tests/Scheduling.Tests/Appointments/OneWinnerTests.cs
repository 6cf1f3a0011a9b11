using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

/// <summary>Lesson 20: fifty requests for one slot at once, through any path, any-provider included: one has it, 49 hear a clear refusal.</summary>
[Collection(PracticeTests.Name)]
public class OneWinnerTests(Practice practice)
{
    private const int AtOnce = 50;
    private static readonly DateTimeOffset Slot = Practice.At(4, 10);

    [Fact]
    public async Task Of_fifty_bookings_of_one_slot_at_once_one_is_made_and_49_are_refused()
    {
        var surgeon = await practice.SurgeonAsync();
        await OneWinsAsync(surgeon, _ => Practice.Booking(surgeon.Code, Slot));
    }

    [Fact]
    public async Task Of_fifty_holds_of_one_slot_at_once_one_is_placed_and_49_are_refused()
    {
        var surgeon = await practice.SurgeonAsync();
        await OneWinsAsync(surgeon, _ => new HoldSlot(Guid.CreateVersion7(), null, AppointmentTypes.FollowUp, surgeon.Code, Slot, practice.Now.AddHours(1)));
    }

    [Fact]
    public async Task Of_fifty_appointments_moved_to_one_slot_at_once_one_moves_and_49_stay_where_they_were()
    {
        var surgeon = await practice.SurgeonAsync();
        var booked = new List<Guid>();
        for (var n = 0; n < AtOnce; n++) booked.Add(await practice.BookAsync(Practice.Booking(surgeon.Code, QuarterHour(n))));
        await OneWinsAsync(surgeon, n => new MoveAppointment(booked[n], 1, surgeon.Code, Practice.At(12, 16)));
        var stayed = await practice.Running.Service.Database(db => db.Appointments.CountAsync(a => booked.Contains(a.Id) && a.Revision == 1));
        stayed.ShouldBe(AtOnce - 1);
    }

    [Fact]
    public async Task Of_fifty_takers_of_one_offered_slot_at_once_one_has_it_and_49_are_refused()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (link, holds) = await OfferAsync(running);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => running.Service.CommandAsync(new AnswerOffer(link, holds[0]))));
        OneOf(outcomes, "already-answered");
        (await running.Service.Database(db => db.Appointments.CountAsync())).ShouldBe(1);
        (await running.LiveHoldsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Of_fifty_who_take_whichever_provider_is_free_each_free_one_is_had_once()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ =>
            running.Service.CommandAsync(new BookAppointment(Guid.CreateVersion7(), null, AppointmentTypes.FollowUp, null, Slot), Practice.Scheduler)));
        outcomes.Count(o => o is Outcome<Accepted>.Answered).ShouldBe(2);
        outcomes.OfType<Outcome<Accepted>.Refused>().ShouldAllBe(o => o.Refusal.Code == "slot-taken");
        outcomes.OfType<Outcome<Accepted>.Refused>().Count().ShouldBe(AtOnce - 2);
    }

    [Fact]
    public async Task Of_fifty_by_every_path_at_once_for_one_slot_of_the_only_provider_one_wins()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        List<Guid> booked = [];
        for (var n = 0; n < 12; n++) booked.Add((await running.Service.CommandAsync(Practice.Booking("dr-ellis", QuarterHour(n)), Practice.Scheduler)).ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Id);
        var wanted = Practice.At(9, 10);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(n => (n % 4) switch
        {
            0 => running.Service.CommandAsync(Practice.Booking("dr-ellis", wanted), Practice.Scheduler),
            1 => running.Service.CommandAsync(new HoldSlot(Guid.CreateVersion7(), null, AppointmentTypes.FollowUp, "dr-ellis", wanted, practice.Now.AddHours(1)), Practice.Scheduler),
            2 => running.Service.CommandAsync(new BookAppointment(Guid.CreateVersion7(), null, AppointmentTypes.FollowUp, null, wanted), Practice.Scheduler),
            _ => running.Service.CommandAsync(new MoveAppointment(booked[n / 4], 1, "dr-ellis", wanted), Practice.Scheduler)
        }));
        OneOf(outcomes, "slot-taken");
    }

    [Theory]
    [InlineData("the same time", 0, false)]
    [InlineData("one that begins within it", 10, false)]
    [InlineData("one that ends within it", -10, false)]
    [InlineData("the one after", 15, true)]
    [InlineData("the one before", -15, true)]
    public async Task The_database_itself_refuses_what_overlaps(string label, int minutesLater, bool placed)
    {
        var surgeon = await practice.SurgeonAsync();
        (await InsertAsync(surgeon.StaffId, Slot)).ShouldBeNull();
        (await InsertAsync(surgeon.StaffId, Slot.AddMinutes(minutesLater))).ShouldBe(placed ? null : TakenTime.OneAtATime, label);
    }

    private async Task OneWinsAsync<TCommand>(StaffMemberChanged surgeon, Func<int, TCommand> order) where TCommand : class
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(n => practice.OrderAsync(order(n))));
        OneOf(outcomes, "slot-taken");
        (await practice.OverlapsAsync(surgeon.StaffId)).ShouldBe(0);
    }

    private static void OneOf(Outcome<Accepted>[] outcomes, string refusal)
    {
        outcomes.Count(o => o is Outcome<Accepted>.Answered).ShouldBe(1);
        outcomes.OfType<Outcome<Accepted>.Refused>().Select(o => o.Refusal.Code).ShouldBe(Enumerable.Repeat(refusal, AtOnce - 1));
    }

    /// <summary>Fifty quarters of an hour from Wednesday on, outside the hours kept for flagged patients.</summary>
    private static DateTimeOffset QuarterHour(int n) => Practice.At(4 + n / 20 % 3, 9 + n % 20 / 4 + (n % 20 / 4 >= 3 ? 1 : 0), n % 4 * 15);

    internal static async Task<(string LinkHash, Guid[] Holds)> OfferAsync(RunningScheduling running)
    {
        var request = running.Request();
        await running.Service.SendAsync(request);
        await running.Service.SendAsync(new ConsultationReady(request.RequestId, request.PatientId, ConsultationKinds.Reassessment, "dr-ellis", running.Now));
        var link = await running.Service.Database(db => db.PatientLinks.SingleAsync());
        return (link.Hash, [.. running.Service.Said<SlotsOffered>().Single().Slots.Select(s => s.HoldId)]);
    }

    private async Task<string?> InsertAsync(Guid clinician, DateTimeOffset startsAt)
    {
        try
        {
            await practice.Running.Service.Database(async db =>
            {
                db.TakenTimes.Add(new() { Id = Guid.CreateVersion7(), ClinicianId = clinician, FromAt = startsAt, ToAt = startsAt.AddMinutes(15), IsOverlap = false });
                await db.SaveChangesAsync();
            });
            return null;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ExclusionViolation } violation)
        {
            return violation.ConstraintName;
        }
    }
}
