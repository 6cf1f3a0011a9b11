using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>What makes pain at one check-in much, and not enough better, for R2: a sentence for each condition met, none if it is not.</summary>
internal static class PersistentPainConditions
{
    public static IReadOnlyList<string> Of(Protocol protocol, Operation operation, Course course, AnsweredCheckIn now)
    {
        var limits = protocol.Version.PersistentPain;
        if (DominantSite.Of(operation, now) is not { } site)
            return [.. WithoutBaseline(protocol, limits, now)];
        if (!(now.Worst >= limits.WorstFrom))
            return [];
        return
        [
            .. TooLittleImprovement(protocol, limits, operation, site, now),
            .. OwnJudgement(limits, operation, course, now),
            .. StillSevere(limits, now),
            .. WorseThanBefore(protocol, limits, operation, now),
            .. TooLittleRelief(protocol, operation, site, now)
        ];
    }

    private static IEnumerable<string> WithoutBaseline(Protocol protocol, PersistentPainLimits limits, AnsweredCheckIn now)
    {
        if (now.Limb >= limits.LimbFromWithoutBaseline)
            yield return $"{protocol.LimbSite} pain {now.Limb}, at or above {limits.LimbFromWithoutBaseline} (no pain before surgery recorded)";
        if (now.Axial >= limits.AxialFromWithoutBaseline)
            yield return $"{protocol.AxialSite} pain {now.Axial}, at or above {limits.AxialFromWithoutBaseline} (no pain before surgery recorded)";
    }

    private static IEnumerable<string> TooLittleImprovement(
        Protocol protocol, PersistentPainLimits limits, Operation operation, Site site, AnsweredCheckIn now)
    {
        if (Improvement.At(operation, site, now) is { } better
            && (better.Points < limits.ImprovementPoints || better.Share < limits.ImprovementShare))
            yield return $"{SeverePain.NameOf(protocol, site)} pain {operation.Before(site)} before surgery, {now.Now(site)} now: {better}, "
                + $"where {Numbers.Percent(limits.ImprovementShare)} and {limits.ImprovementPoints} points are needed";
    }

    private static IEnumerable<string> OwnJudgement(PersistentPainLimits limits, Operation operation, Course course, AnsweredCheckIn now)
    {
        if (now.GlobalChange >= limits.GlobalChangeFrom)
            yield return $"the patient's global impression of change is {now.GlobalChange} of 7, at or above {limits.GlobalChangeFrom}";
        var first = operation.PegBefore ?? course.CheckIns.FirstOrDefault(c => c.Peg is not null)?.Peg;
        if (now.Peg is { } peg && peg >= limits.PegFrom && first is { } one && one - peg < limits.PegShare * one)
            yield return $"PEG {Numbers.Mean(peg)}, at or above {limits.PegFrom} and less than {Numbers.Percent(limits.PegShare)} better than the first ({Numbers.Mean(one)})";
    }

    private static IEnumerable<string> StillSevere(PersistentPainLimits limits, AnsweredCheckIn now)
    {
        if (now.Worst >= limits.SevereFrom)
            yield return $"pain {now.Worst}, at or above {limits.SevereFrom} whatever the improvement";
    }

    private static IEnumerable<string> WorseThanBefore(
        Protocol protocol, PersistentPainLimits limits, Operation operation, AnsweredCheckIn now) =>
        from site in Enum.GetValues<Site>()
        where now.Now(site) >= limits.WorseSiteFrom && now.Now(site) - operation.Before(site) >= limits.WorseThanBeforeBy
        select $"{SeverePain.NameOf(protocol, site)} pain {now.Now(site)}, worse than the {operation.Before(site)} before surgery";

    private static IEnumerable<string> TooLittleRelief(Protocol protocol, Operation operation, Site site, AnsweredCheckIn now)
    {
        if (protocol.Plan.Relief is { } relief && now.Day >= relief.FromDay
            && Improvement.At(operation, site, now) is { } better && better.Share < relief.Share)
            yield return $"{SeverePain.NameOf(protocol, site)} pain {better}, where {Numbers.Percent(relief.Share)} relief is needed from day {relief.FromDay} on";
    }
}
