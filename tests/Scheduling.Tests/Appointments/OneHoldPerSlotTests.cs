using FbssFollowUp.Scheduling.Appointments;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

/// <summary>The rule against double booking is the database's: it holds whatever the code in front of it thinks.</summary>
public class OneHoldPerSlotTests(OneHoldPerSlotTests.Shared shared) : IClassFixture<OneHoldPerSlotTests.Shared>
{
    private static readonly DateTimeOffset Start = new(2026, 3, 4, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Of_fifty_holds_for_one_slot_at_once_exactly_one_wins_and_the_others_hear_the_constraints_name()
    {
        var (request, clinician) = await PrepareAsync();
        var refusals = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => InsertAsync(HoldOf(request, clinician, Start))));
        refusals.Count(r => r is null).ShouldBe(1);
        refusals.Count(r => r == Hold.OnePerSlot).ShouldBe(49);
    }

    [Fact]
    public async Task Of_fifty_holds_placed_for_one_slot_at_once_exactly_one_wins_and_the_others_are_told_null()
    {
        var (request, clinician) = await PrepareAsync();
        var placed = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            shared.Running.Service.Database(db => PlaceHold.TryAsync(db, HoldOf(request, clinician, Start), default))));
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
        var (request, clinician) = await PrepareAsync();
        await InsertAsync(HoldOf(request, clinician, Start));
        (await InsertAsync(HoldOf(request, clinician, Start.AddMinutes(minutesLater)))).ShouldBe(placed ? null : Hold.OnePerSlot, label);
    }

    [Fact]
    public async Task An_ended_hold_and_another_clinicians_are_in_nobodys_way()
    {
        var (request, clinician) = await PrepareAsync();
        var (_, other) = await PrepareAsync();
        var ended = HoldOf(request, clinician, Start);
        ended.End(Start);
        (await InsertAsync(ended)).ShouldBeNull();
        (await InsertAsync(HoldOf(request, other, Start))).ShouldBeNull();
        (await InsertAsync(HoldOf(request, clinician, Start))).ShouldBeNull();
    }

    /// <summary>A request and a clinician no other test has.</summary>
    private async Task<(Guid Request, Guid Clinician)> PrepareAsync()
    {
        var request = shared.Running.Request() with { Kind = "consultation" };
        var clinician = RunningScheduling.Surgeon("dr-ellis");
        await shared.Running.Service.SendAsync(request);
        await shared.Running.Service.SendAsync(clinician);
        return (request.RequestId, clinician.StaffId);
    }

    private async Task<string?> InsertAsync(Hold hold)
    {
        try
        {
            await shared.Running.Service.Database(async db =>
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

    /// <summary>One running service for all tests of this class.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal RunningScheduling Running { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Running = await RunningScheduling.WithAsync();

        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }
}
