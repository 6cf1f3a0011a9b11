using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Messages;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class QuietHoursTests
{
    [Theory]
    [InlineData("at nine sharp", "America/New_York", "2026-03-02T14:00:00Z", "2026-03-02T14:00:00Z")]
    [InlineData("a second before nine", "America/New_York", "2026-03-02T13:59:59Z", "2026-03-02T14:00:00Z")]
    [InlineData("a second before twenty", "America/New_York", "2026-03-03T00:59:59Z", "2026-03-03T00:59:59Z")]
    [InlineData("at twenty sharp", "America/New_York", "2026-03-03T01:00:00Z", "2026-03-03T14:00:00Z")]
    [InlineData("just after midnight", "America/New_York", "2026-03-03T05:00:01Z", "2026-03-03T14:00:00Z")]
    [InlineData("the night the clocks go forward", "America/New_York", "2026-03-08T05:30:00Z", "2026-03-08T13:00:00Z")]
    [InlineData("the evening before they do", "America/Los_Angeles", "2026-03-08T04:30:00Z", "2026-03-08T16:00:00Z")]
    [InlineData("the night the clocks go back", "America/New_York", "2026-11-01T05:30:00Z", "2026-11-01T14:00:00Z")]
    [InlineData("the evening before they do, west", "America/Los_Angeles", "2026-11-01T03:00:00Z", "2026-11-01T17:00:00Z")]
    [InlineData("a zone without summer time", "America/Phoenix", "2026-07-01T04:00:00Z", "2026-07-01T16:00:00Z")]
    [InlineData("22:57 after an outage", "America/Chicago", "2026-06-02T03:57:00Z", "2026-06-02T14:00:00Z")]
    [InlineData("Guam in its morning, New York's evening before", "Pacific/Guam", "2026-03-02T23:00:00Z", "2026-03-02T23:00:00Z")]
    [InlineData("Guam at night, New York's morning", "Pacific/Guam", "2026-03-02T14:00:00Z", "2026-03-02T23:00:00Z")]
    [InlineData("Honolulu in its morning", "Pacific/Honolulu", "2026-03-02T18:59:00Z", "2026-03-02T19:00:00Z")]
    public void A_message_waits_for_nine_on_the_patients_own_wall(string label, string zone, string instant, string expected) =>
        QuietHours.NextAllowed(At(instant), TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldBe(At(expected), label);

    /// <summary>Lesson 17.</summary>
    [Fact]
    public void A_patient_in_Guam_and_a_clinic_in_New_York_both_get_their_day()
    {
        var due = At("2026-03-02T15:00:00Z");
        QuietHours.NextAllowed(due, TimeZoneInfo.FindSystemTimeZoneById("America/New_York")).ShouldBe(due);
        QuietHours.NextAllowed(due, TimeZoneInfo.FindSystemTimeZoneById("Pacific/Guam")).ShouldBe(At("2026-03-02T23:00:00Z"));
    }

    /// <summary>Lesson 15, for quiet hours: both changes of the clocks included.</summary>
    [Fact]
    public void Every_quarter_hour_of_a_year_in_four_zones_ends_inside_the_window()
    {
        foreach (var zone in new[] { "America/New_York", "America/Los_Angeles", "Pacific/Guam", "America/Phoenix" }.Select(TimeZoneInfo.FindSystemTimeZoneById))
            for (var now = At("2026-01-01T00:00:00Z"); now < At("2027-01-01T00:00:00Z"); now += TimeSpan.FromMinutes(15))
            {
                var allowed = QuietHours.NextAllowed(now, zone);
                allowed.ShouldBeInRange(now, now + TimeSpan.FromHours(14.01));
                TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(allowed, zone).DateTime).ShouldBeInRange(QuietHours.Opens, QuietHours.Closes);
            }
    }

    public static TheoryData<string> AllPurposes =>
        [.. typeof(Purposes).GetFields().Select(f => (string)f.GetRawConstantValue()!), PurposeOrder.Keyword, "one-that-will-be-added"];

    [Theory, MemberData(nameof(AllPurposes))]
    public void Only_what_answers_or_protects_a_person_or_alerts_staff_goes_at_night(string purpose) =>
        QuietHours.Bind(purpose).ShouldBe(purpose is not ("safety" or "staff-alert" or "dialogue" or "keyword"));

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
