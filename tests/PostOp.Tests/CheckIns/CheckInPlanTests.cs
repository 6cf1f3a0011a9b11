using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Surgeries;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class CheckInPlanTests
{
    private static readonly Episode Episode = Episode.Open(PostOpService.Microdiscectomy(Guid.CreateVersion7(), new(2026, 3, 2)), null, default);

    /// <summary>Lesson 17: ten in the morning is the patient's own ten, on the patient's own day, and the clinic's patients have theirs.</summary>
    [Theory]
    [InlineData("Pacific/Guam", "2026-03-05T00:00:00Z", "2026-03-09T00:00:00Z")]
    [InlineData("America/New_York", "2026-03-05T15:00:00Z", "2026-03-09T14:00:00Z")]
    public void A_patient_in_Guam_and_a_clinic_in_New_York_both_get_their_day(string zone, string day3, string day7)
    {
        var home = TimeZoneInfo.FindSystemTimeZoneById(zone);
        foreach (var (day, expected) in new[] { (3, day3), (7, day7) })
        {
            var due = CheckInPlan.DueAt(Episode, day, home);
            due.ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
            PostOp.Recovery.RecoveryDay.Of(Episode.OperatedOn, due, home).ShouldBe(day);
        }
    }

    /// <summary>Lesson 14, for every procedure: the last day is planned, nothing lies after it, and each day is there once.</summary>
    [Fact]
    public void The_last_day_of_a_protocol_is_planned_and_nothing_after_it()
    {
        foreach (var procedure in Contracts.Procedures.All)
        {
            var episode = Episode.Open(PostOpService.Microdiscectomy(Guid.CreateVersion7(), new(2026, 3, 2)) with { Procedure = procedure }, null, default);
            var planned = CheckInPlan.For(episode, TimeZoneInfo.Utc, new(2026, 3, 2, 20, 0, 0, TimeSpan.Zero));
            planned.Max(c => c.Day).ShouldBe(ProtocolBook.InForceFor(procedure)!.Plan.Days[^1], procedure);
            planned.Select(c => c.Day).ShouldBeUnique();
            planned.ShouldAllBe(c => c.State == CheckInStates.Planned);
        }
    }
}
