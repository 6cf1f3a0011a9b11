using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R1, its numbers: NRS 9 or more from day 14 on, or a jump of 4 or more at a site since the last check-in. Severe pain before day 14 is a
/// call the same day and no alert: a third of ordinary recoveries reach it.
/// </summary>
internal static class SeverePain
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course)
    {
        var limits = protocol.Version.SeverePain;
        foreach (var checkIn in course.CheckIns)
        {
            if (checkIn.Worst >= limits.From && checkIn.Day >= limits.AlertFromDay)
                yield return Finding(protocol, checkIn, "severe", $"pain {checkIn.Worst} of 10, at or above {limits.From} from day {limits.AlertFromDay} on");
            foreach (var site in Enum.GetValues<Site>())
                if (Before(course, checkIn, site) is { } last && checkIn.Now(site) - last >= limits.JumpBy)
                    yield return Finding(
                        protocol, checkIn, $"jump {site}",
                        $"{NameOf(protocol, site)} pain rose from {last} to {checkIn.Now(site)} since the last check-in, by {limits.JumpBy} or more");
        }
    }

    /// <summary>Severe, but so early that a call is right and an alert is not.</summary>
    public static bool IsEarly(Protocol protocol, AnsweredCheckIn checkIn) =>
        checkIn.Worst >= protocol.Version.SeverePain.From && checkIn.Day < protocol.Version.SeverePain.AlertFromDay;

    public static string NameOf(Protocol protocol, Site site) => site == Site.Axial ? protocol.AxialSite : protocol.LimbSite;

    private static int? Before(Course course, AnsweredCheckIn checkIn, Site site) =>
        course.CheckIns.TakeWhile(c => c != checkIn).LastOrDefault(c => c.Now(site) is not null)?.Now(site);

    private static Finding Finding(Protocol protocol, AnsweredCheckIn checkIn, string kind, string what) => new(
        RuleCodes.Urgent, Urgencies.Urgent, $"check-in {checkIn.CheckInId} {kind}", checkIn.Day, checkIn.At, $"Day {checkIn.Day}: {what}.",
        new Dictionary<string, string>(Numbers.Of(protocol, checkIn))
        {
            ["threshold"] = $"{protocol.Version.SeverePain.From} from day {protocol.Version.SeverePain.AlertFromDay} on, or up by {protocol.Version.SeverePain.JumpBy}"
        });
}
