using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

/// <summary>The rule against double booking is the database's: it holds whatever the code in front of it thinks.</summary>
public class OneHoldPerSlotTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 4, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Of_fifty_holds_for_one_slot_at_once_exactly_one_wins_and_the_others_hear_the_constraints_name()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (request, clinician) = await PrepareAsync(running);
        var refusals = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => InsertAsync(running, HoldOf(request, clinician, Start))));
        refusals.Count(r => r is null).ShouldBe(1);
        refusals.Count(r => r == Hold.OnePerSlot).ShouldBe(49);
    }

    [Fact]
    public async Task Of_fifty_holds_placed_for_one_slot_at_once_exactly_one_wins_and_the_others_are_told_null()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (request, clinician) = await PrepareAsync(running);
        var placed = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            running.Service.Database(db => PlaceHold.TryAsync(db, HoldOf(request, clinician, Start), default))));
        placed.Count(h => h is not null).ShouldBe(1);
    }

    [Theory]
    [InlineData("the same slot", 0, false)]
    [InlineData("a slot that begins within it", 15, false)]
    [InlineData("a slot that ends within it", -15, false)]
    [InlineData("the slot after", 30, true)]
    [InlineData("the slot before", -30, true)]
    public async Task A_hold_beside_a_live_one_is_placed_only_without_overlap(string label, int minutesLater, bool placed)
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis");
        var (request, clinician) = await PrepareAsync(running);
        await InsertAsync(running, HoldOf(request, clinician, Start));
        (await InsertAsync(running, HoldOf(request, clinician, Start.AddMinutes(minutesLater)))).ShouldBe(placed ? null : Hold.OnePerSlot, label);
    }

    [Fact]
    public async Task An_ended_hold_and_another_clinicians_are_in_nobodys_way()
    {
        await using var running = await RunningScheduling.WithAsync("dr-ellis", "dr-osei");
        var (request, clinician) = await PrepareAsync(running);
        var other = await running.Service.Database(db => db.Clinicians.Where(c => c.StaffId != clinician).Select(c => c.StaffId).SingleAsync());
        var ended = HoldOf(request, clinician, Start);
        ended.End(Start);
        (await InsertAsync(running, ended)).ShouldBeNull();
        (await InsertAsync(running, HoldOf(request, other, Start))).ShouldBeNull();
        (await InsertAsync(running, HoldOf(request, clinician, Start))).ShouldBeNull();
    }

    private static async Task<(Guid Request, Guid Clinician)> PrepareAsync(RunningScheduling running)
    {
        var request = running.Request() with { Kind = "consultation" };
        await running.Service.SendAsync(request);
        var clinician = await running.Service.Database(db => db.Clinicians.Where(c => c.Code == "dr-ellis").Select(c => c.StaffId).SingleAsync());
        return (request.RequestId, clinician);
    }

    private static async Task<string?> InsertAsync(RunningScheduling running, Hold hold)
    {
        try
        {
            await running.Service.Database(async db =>
            {
                db.Holds.Add(hold);
                await db.SaveChangesAsync();
            });
            return null;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ExclusionViolation } violation)
        {
            return violation.ConstraintName;
        }
    }

    private static Hold HoldOf(Guid request, Guid clinician, DateTimeOffset startsAt) => new()
    {
        Id = Guid.CreateVersion7(),
        RequestId = request,
        PatientId = Guid.CreateVersion7(),
        ClinicianId = clinician,
        ClinicianCode = "dr-ellis",
        StartsAt = startsAt,
        EndsAt = startsAt.AddMinutes(30),
        HeldUntil = startsAt
    };
}
