using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.StaffConsole;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Tests.Appointments;

public class PrioritySlotsTests
{
    // Monday, 10:00 in New York.
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);
    private static readonly Clinician Ellis = Surgeon("dr-ellis");
    private static readonly Clinician Osei = Surgeon("dr-osei");
    private static readonly PriorityHours[] Mornings = [.. Enum.GetValues<DayOfWeek>().Select(d => Hours(d, null, 9))];

    [Fact]
    public void The_operating_surgeons_slots_are_offered_from_24_hours_ahead_to_14_days_in_order()
    {
        var offered = PrioritySlots.For("dr-ellis", Calendar([Ellis, Osei], Mornings), Now);
        offered.ShouldAllBe(o => o.Clinician == Ellis);
        offered[0].Slot.StartsAt.ShouldBe(new DateTimeOffset(2026, 3, 4, 14, 0, 0, TimeSpan.Zero));
        offered[^1].Slot.StartsAt.ShouldBe(new DateTimeOffset(2026, 3, 16, 13, 30, 0, TimeSpan.Zero));
        offered.Select(o => o.Slot.StartsAt).ShouldBeInOrder();
    }

    [Fact]
    public void A_slot_exactly_24_hours_ahead_is_offered() =>
        PrioritySlots.For("dr-ellis", Calendar([Ellis], Mornings), Now.AddHours(-1))[0].Slot.StartsAt.ShouldBe(new DateTimeOffset(2026, 3, 3, 14, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_others_slots_are_offered_when_the_surgeon_has_none_left()
    {
        var full = Enumerable.Range(0, 20).Select(d => new Slot(Now.AddDays(d).AddHours(-12), Now.AddDays(d).AddHours(12))).ToArray();
        PrioritySlots.For("dr-ellis", Calendar([Ellis, Osei], Mornings, (Ellis, full)), Now).ShouldAllBe(o => o.Clinician == Osei);
    }

    [Fact]
    public void One_slot_of_the_surgeon_goes_before_any_of_the_others()
    {
        PriorityHours[] hours = [.. Mornings, Hours(DayOfWeek.Friday, Ellis.StaffId, 9)];
        var offered = PrioritySlots.For("dr-ellis", Calendar([Ellis, Osei], hours), Now);
        offered.ShouldAllBe(o => o.Clinician == Ellis);
        offered.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("a surgeon nobody knows", "dr-nobody")]
    [InlineData("no surgeon", null)]
    public void The_slots_of_all_are_offered_for_an_unknown_surgeon(string label, string? code)
    {
        var offered = PrioritySlots.For(code, Calendar([Ellis, Osei], Mornings), Now);
        offered.Select(o => o.Clinician.Code).Distinct().ShouldBe(["dr-ellis", "dr-osei"], ignoreOrder: true, label);
        offered.Select(o => o.Slot.StartsAt).ShouldBeInOrder();
    }

    [Theory]
    [InlineData("deactivated", false, Roles.Surgeon)]
    [InlineData("of another role", true, Roles.Scheduler)]
    public void Nobody_who_is_not_an_active_surgeon_gives_slots(string label, bool active, string role)
    {
        var gone = Clinician.From(Fact("dr-gone", 1, active, role));
        PrioritySlots.For("dr-gone", Calendar([gone], Mornings), Now).ShouldBeEmpty(label);
    }

    [Fact]
    public void Without_hours_nothing_is_offered() => PrioritySlots.For("dr-ellis", Calendar([Ellis, Osei], []), Now).ShouldBeEmpty();

    [Theory]
    [InlineData("a slot of tomorrow is given back four hours before", 26, 22)]
    [InlineData("a slot in twelve days is held for a week", 288, 168)]
    [InlineData("where both are the same", 172, 168)]
    public void A_hold_lasts_a_week_and_no_longer_than_four_hours_before_the_slot(string label, int startsInHours, int heldForHours) =>
        PriorityRules.HeldUntil(Now.AddHours(startsInHours), Now).ShouldBe(Now.AddHours(heldForHours), label);

    [Fact]
    public void An_older_state_of_an_account_that_arrives_late_changes_nothing()
    {
        var clinician = Clinician.From(Fact("dr-late", 3, active: false, Roles.Surgeon));
        clinician.Follow(Fact("dr-early", 2, active: true, Roles.Surgeon));
        (clinician.Code, clinician.Revision, clinician.OffersSlots).ShouldBe(("dr-late", 3, false));
    }

    private static Calendar Calendar(Clinician[] clinicians, PriorityHours[] hours, params (Clinician Of, Slot[] Slots)[] taken) => new(
        clinicians, [.. Enum.GetValues<DayOfWeek>().Select(AllDay)], hours, [],
        taken.SelectMany(t => t.Slots.Select(slot => (t.Of.StaffId, slot))).ToLookup(t => t.StaffId, t => t.slot),
        TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

    private static WeeklyHours AllDay(DayOfWeek weekday) =>
        new() { Id = Guid.CreateVersion7(), ClinicianId = null, Weekday = weekday, StartsAtWall = TimeOnly.MinValue, EndsAtWall = new TimeOnly(23, 59) };

    private static PriorityHours Hours(DayOfWeek weekday, Guid? clinician, int hour) => new()
    {
        Id = Guid.CreateVersion7(),
        ClinicianId = clinician,
        Weekday = weekday,
        StartsAtWall = new TimeOnly(hour, 0),
        EndsAtWall = new TimeOnly(hour + 1, 0),
        SlotMinutes = 30
    };

    private static Clinician Surgeon(string code) => Clinician.From(Fact(code, 1, active: true, Roles.Surgeon));

    private static StaffMemberChanged Fact(string code, int revision, bool active, string role) =>
        new(Guid.CreateVersion7(), revision, code, code, [role], null, $"{code}@example.org", "America/New_York", active);
}
