using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R3: after the window, a site that had become better than before surgery is worse again, confirmed like R2. Best is the lowest level
/// held at two check-ins in a row before the one that is judged.
/// </summary>
internal static class RecurringPain
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        from confirmed in Confirmation(protocol, operation, course).Raised()
        let sites = Enum.GetValues<Site>().Where(s => HoldsAt(protocol, operation, course, confirmed.By, s)).ToList()
        select new Finding(
            RuleCodes.Recurrence, Urgencies.Routine, $"run confirmed by {confirmed.By.CheckInId}", confirmed.By.Day, confirmed.By.At,
            $"Day {confirmed.By.Day}: {string.Join("; ", sites.Select(s => Sentence(protocol, operation, course, confirmed.By, s)))}. "
            + $"First seen on day {confirmed.First.Day}.",
            Numbers.Of(protocol, operation, confirmed.First, confirmed.By));

    public static Confirmation Confirmation(Protocol protocol, Operation operation, Course course) =>
        new(protocol, course, checkIn => Enum.GetValues<Site>().Any(site => HoldsAt(protocol, operation, course, checkIn, site)));

    private static bool HoldsAt(Protocol protocol, Operation operation, Course course, AnsweredCheckIn now, Site site)
    {
        var limits = protocol.Version.Recurrence;
        if (now.Day < operation.WindowEndsDay || now.Now(site) is not { } level || operation.Before(site) is not { } before
            || BestUntil(course, now, site) is not { } best)
            return false;
        var gained = Improvement.Between(before, best);
        return gained.Share >= limits.ImprovementShare && gained.Points >= limits.ImprovementPoints
            && level - best >= limits.UpFromBestBy && level >= limits.From;
    }

    private static int? BestUntil(Course course, AnsweredCheckIn now, Site site)
    {
        var levels = course.CheckIns.TakeWhile(c => c != now).Select(c => c.Now(site)).OfType<int>().ToList();
        return levels.Count < 2 ? null : levels.Zip(levels.Skip(1), Math.Max).Min();
    }

    private static string Sentence(Protocol protocol, Operation operation, Course course, AnsweredCheckIn now, Site site) =>
        $"{SeverePain.NameOf(protocol, site)} pain was {operation.Before(site)} before surgery, {BestUntil(course, now, site)} at its best, {now.Now(site)} now";
}
