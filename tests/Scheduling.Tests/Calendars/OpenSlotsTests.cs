using System.Globalization;
using FbssFollowUp.Scheduling.Calendars;

namespace FbssFollowUp.Scheduling.Tests.Calendars;

public class OpenSlotsTests
{
    private static readonly SlotShape HalfHours = new(TimeSpan.FromMinutes(30), TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMinutes(30));
    private const string NewYork = "America/New_York";
    private const string Guam = "Pacific/Guam";
    private const string LordHowe = "Australia/Lord_Howe";
    private const string Santiago = "America/Santiago";

    // Both changes in four zones: an hour in New York, none in Guam, half an hour on Lord Howe, at midnight in Santiago. Slots of 30 minutes.
    [Theory]
    [InlineData("New York, an ordinary night", NewYork, "2026-03-07", "01:00", "04:00", "06:00 06:30 07:00 07:30 08:00 08:30")]
    [InlineData("New York, spring: 2:00 to 3:00 is skipped", NewYork, "2026-03-08", "01:00", "04:00", "06:00 06:30 07:00 07:30")]
    [InlineData("New York, spring: hours that begin in the gap begin at its end", NewYork, "2026-03-08", "02:30", "04:00", "07:00 07:30")]
    [InlineData("New York, spring: hours that end in the gap end with it", NewYork, "2026-03-08", "01:00", "02:30", "06:00 06:30")]
    [InlineData("New York, spring: hours inside the gap give nothing", NewYork, "2026-03-08", "02:00", "03:00", "")]
    [InlineData("New York, spring: the morning keeps its wall time", NewYork, "2026-03-08", "08:00", "09:00", "12:00 12:30")]
    [InlineData("New York, autumn: 1:00 to 2:00 is there twice", NewYork, "2026-11-01", "00:30", "02:30", "04:30 05:00 05:30 06:00 06:30 07:00")]
    [InlineData("New York, autumn: hours that begin in it begin at its first showing", NewYork, "2026-11-01", "01:30", "02:00", "05:30 06:00 06:30")]
    [InlineData("New York, autumn: hours that end in it end at its first showing", NewYork, "2026-11-01", "00:30", "01:30", "04:30 05:00")]
    [InlineData("New York, autumn: the morning keeps its wall time", NewYork, "2026-11-01", "08:00", "09:00", "13:00 13:30")]
    [InlineData("Guam, the American spring night", Guam, "2026-03-08", "08:00", "09:00", "22:00 22:30")]
    [InlineData("Guam, the American autumn night", Guam, "2026-11-01", "08:00", "09:00", "22:00 22:30")]
    [InlineData("Lord Howe, spring: half an hour is skipped", LordHowe, "2026-10-04", "01:30", "03:30", "15:00 15:30 16:00")]
    [InlineData("Lord Howe, autumn: half an hour is there twice", LordHowe, "2026-04-05", "01:00", "02:30", "14:00 14:30 15:00 15:30")]
    [InlineData("Lord Howe, spring: the morning keeps its wall time", LordHowe, "2026-10-04", "08:00", "09:00", "21:00 21:30")]
    [InlineData("Santiago, spring: midnight does not exist", Santiago, "2026-09-06", "00:00", "02:00", "04:00 04:30")]
    [InlineData("Santiago, autumn: hours that end in the last hour, there twice, end at its first showing", Santiago, "2026-04-04", "22:30", "23:59", "01:30 02:00")]
    public void Hours_give_slots_of_full_length_in_real_time(string label, string zone, string day, string starts, string ends, string startsUtc)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var slots = OpenSlots.In([Hours(date.DayOfWeek, starts, ends).Wall], HalfHours, [], Midnight(date), Midnight(date).AddDays(3), Zone(zone))
            .Where(s => WallTime.DateAt(s.StartsAt, Zone(zone)) == date).ToArray();
        string.Join(' ', slots.Select(s => s.StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture))).ShouldBe(startsUtc, label);
        slots.ShouldAllBe(s => s.EndsAt - s.StartsAt == TimeSpan.FromMinutes(30));
    }

    [Theory]
    [InlineData(NewYork)]
    [InlineData(Guam)]
    [InlineData(LordHowe)]
    [InlineData(Santiago)]
    [InlineData("Africa/Casablanca")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Pacific/Apia")]
    public void Over_two_years_of_round_the_clock_hours_no_two_slots_overlap_and_none_comes_twice(string zone)
    {
        var allDay = Enum.GetValues<DayOfWeek>().Select(d => Hours(d, "00:00", "23:59").Wall).ToArray();
        var from = Utc("2010-12-01 00:00");
        var slots = OpenSlots.In(allDay, HalfHours, [], from, from.AddYears(2), Zone(zone)).ToArray();
        slots.Length.ShouldBeGreaterThan(34_000);
        slots.Zip(slots.Skip(1)).ShouldAllBe(pair => pair.First.EndsAt <= pair.Second.StartsAt);
    }

    [Theory]
    [InlineData("nothing taken", "", "13:00 13:30 14:00 14:30")]
    [InlineData("one slot taken", "13:30-14:00", "13:00 14:00 14:30")]
    [InlineData("a slot that is taken in part is not open", "13:45-13:50", "13:00 14:00 14:30")]
    [InlineData("neighbours do not touch", "12:00-13:00 15:00-16:00", "13:00 13:30 14:00 14:30")]
    [InlineData("over two slots", "13:20-14:10", "14:30")]
    [InlineData("all of it", "12:00-16:00", "")]
    public void What_overlaps_something_taken_is_not_open(string label, string taken, string open)
    {
        Slot[] gone = [.. taken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => new Slot(Utc($"2026-03-02 {t[..5]}"), Utc($"2026-03-02 {t[6..]}")))];
        Starts(gone, "2026-03-02 00:00", "2026-03-03 00:00").ShouldBe(open, label);
    }

    [Theory]
    [InlineData("from the start of a slot", "2026-03-02 13:30", "2026-03-03 00:00", "13:30 14:00 14:30")]
    [InlineData("from within a slot", "2026-03-02 13:31", "2026-03-03 00:00", "14:00 14:30")]
    [InlineData("up to the start of a slot", "2026-03-02 00:00", "2026-03-02 14:00", "13:00 13:30")]
    [InlineData("two weeks", "2026-03-02 14:30", "2026-03-16 13:00", "14:30 12:00 12:30 13:00 13:30 12:00 12:30")]
    [InlineData("an empty stretch", "2026-03-02 13:00", "2026-03-02 13:00", "")]
    [InlineData("a stretch that runs backwards", "2026-03-03 00:00", "2026-03-02 00:00", "")]
    public void Slots_start_within_the_stretch_asked_for(string label, string from, string to, string open) => Starts([], from, to).ShouldBe(open, label);

    [Fact]
    public void What_is_left_of_hours_after_the_last_whole_slot_is_not_offered() =>
        OpenSlots.In([Hours(DayOfWeek.Monday, "08:00", "08:59").Wall], HalfHours, [], Utc("2026-03-02 00:00"), Utc("2026-03-03 00:00"), Zone(NewYork)).Count().ShouldBe(1);

    [Fact]
    public void A_clinician_with_hours_of_their_own_does_not_have_the_practices()
    {
        var clinician = Guid.CreateVersion7();
        PriorityHours common = Hours(DayOfWeek.Monday, "08:00", "09:00"), own = Hours(DayOfWeek.Friday, "10:00", "11:00", clinician);
        PriorityHours.Of(clinician, [common, own]).ShouldBe([own]);
        PriorityHours.Of(Guid.CreateVersion7(), [common, own]).ShouldBe([common]);
    }

    [Theory]
    [InlineData("buffers keep their distance from what is taken", 15, 15, "14:00-14:15", "13:00 13:15 14:30")]
    [InlineData("a buffer before only", 15, 0, "14:00-14:15", "13:00 13:15 13:30 14:30")]
    [InlineData("buffers may lie outside the hours", 60, 60, "", "13:00 13:15 13:30 13:45 14:00 14:15 14:30")]
    public void Buffers_are_kept_free_around_a_slot(string label, int before, int after, string taken, string open)
    {
        Slot[] gone = [.. taken.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => new Slot(Utc($"2026-03-02 {t[..5]}"), Utc($"2026-03-02 {t[6..]}")))];
        var shape = new SlotShape(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(before), TimeSpan.FromMinutes(after), SlotShape.UsualStep);
        string.Join(' ', OpenSlots.In([Hours(DayOfWeek.Monday, "08:00", "10:00").Wall], shape, gone, Utc("2026-03-02 00:00"), Utc("2026-03-03 00:00"), Zone(NewYork))
            .Select(s => s.StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture))).ShouldBe(open, label);
    }

    // Mondays from 8:00 to 10:00 in New York: 13:00 to 15:00 UTC in winter, 12:00 to 14:00 in summer.
    private static string Starts(Slot[] taken, string from, string to) => string.Join(' ', OpenSlots
        .In([Hours(DayOfWeek.Monday, "08:00", "10:00").Wall], HalfHours, taken, Utc(from), Utc(to), Zone(NewYork))
        .Select(s => s.StartsAt.ToString("HH:mm", CultureInfo.InvariantCulture)));

    private static PriorityHours Hours(DayOfWeek weekday, string starts, string ends, Guid? clinician = null) => new()
    {
        Id = Guid.CreateVersion7(),
        ClinicianId = clinician,
        Weekday = weekday,
        StartsAtWall = TimeOnly.Parse(starts, CultureInfo.InvariantCulture),
        EndsAtWall = TimeOnly.Parse(ends, CultureInfo.InvariantCulture),
        SlotMinutes = 30
    };

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static DateTimeOffset Midnight(DateOnly date) => new(date.AddDays(-1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);
}
