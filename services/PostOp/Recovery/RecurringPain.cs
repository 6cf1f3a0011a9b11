using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R3: after the window, a site that had become better than before surgery is worse again, confirmed like R2, each site by itself. Best is the
/// lowest level since surgery held at two check-ins in a row. Source: recurrent herniation and stenosis follow a good interval; minimal important
/// change of NRS (30 % and 2 points).
/// </summary>
internal static class RecurringPain
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        from one in Confirmations(protocol, operation, course)
        from confirmed in one.Confirmation.Raised()
        group (one.Site, confirmed.First) by confirmed.By into raised
        orderby raised.Key.At
        select Finding(protocol, operation, course, raised.Key, [.. raised.Select(r => r.Site)], raised.Select(r => r.First).MinBy(f => f.At)!);

    public static IEnumerable<(Site Site, Confirmation Confirmation)> Confirmations(Protocol protocol, Operation operation, Course course) =>
        Enum.GetValues<Site>().Select(site => (site, new Confirmation(protocol, course, now => HoldsAt(protocol, operation, course, now, site))));

    private static Finding Finding(
        Protocol protocol, Operation operation, Course course, AnsweredCheckIn now, IReadOnlyList<Site> sites, AnsweredCheckIn first) => new(
        RuleCodes.Recurrence, Urgencies.Routine, $"run confirmed by {now.CheckInId}", now.Day, now.At,
        $"Day {now.Day}, after the recovery window (day {operation.WindowEndsDay}): "
        + $"{string.Join("; ", sites.Select(s => Sentence(protocol, operation, course, now, s)))}. First seen on day {first.Day}.",
        new Dictionary<string, string>(Numbers.Of(protocol, operation, first, now)) { ["threshold"] = Threshold(protocol.Version.Recurrence) });

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
        int? best = null, last = null;
        foreach (var level in course.CheckIns.TakeWhile(c => c != now).Select(c => c.Now(site)).OfType<int>())
        {
            if (last is { } before && (best is null || Math.Max(before, level) < best))
                best = Math.Max(before, level);
            last = level;
        }
        return best;
    }

    private static string Threshold(RecurrenceLimits limits) =>
        $"best {Numbers.Percent(limits.ImprovementShare)} and {limits.ImprovementPoints} points better than before, now {limits.UpFromBestBy} above it and {limits.From} or more";

    private static string Sentence(Protocol protocol, Operation operation, Course course, AnsweredCheckIn now, Site site) =>
        $"{SeverePain.NameOf(protocol, site)} pain was {operation.Before(site)} before surgery, {BestUntil(course, now, site)} at its best, {now.Now(site)} now";
}
