using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Whether a procedure's days, window and sites make sense.</summary>
internal static class ProcedureCheck
{
    private const int LastDay = 1825;
    private static readonly string[][] SitePairs = [[Sites.Back, Sites.Leg], [Sites.Neck, Sites.Arm]];

    public static IEnumerable<string> Problems(string procedure, ProcedurePlan plan) =>
        [.. DayProblems($"procedures.{procedure}", plan), .. WindowProblems($"procedures.{procedure}", plan)];

    public static IEnumerable<string> Missing(ProtocolVersion version) =>
        Procedures.All.Except(version.Procedures.Keys).Select(p => $"procedures.{p} is missing: every procedure needs its days and window.")
            .Concat(version.Procedures.Keys.Except(Procedures.All).Select(p => $"procedures.{p} is no procedure; they are {string.Join(", ", Procedures.All)}."));

    private static IEnumerable<string> DayProblems(string at, ProcedurePlan plan)
    {
        if (plan.Days.Count == 0)
        {
            yield return $"{at}.days is empty: patients would never be asked.";
            yield break;
        }
        foreach (var twice in plan.Days.GroupBy(d => d).Where(g => g.Count() > 1))
            yield return $"{at}.days has day {twice.Key} twice.";
        if (plan.Days.Any(d => d is < 1 or > LastDay))
            yield return $"{at}.days has a day before 1 or after {LastDay}.";
        if (plan.WindowEndsDay <= plan.Days.Min())
            yield return $"{at}.windowEndsDay is {plan.WindowEndsDay}, not after the first check-in (day {plan.Days.Min()}): nothing would be known of the recovery.";
        else if (plan.Days.Max() < plan.WindowEndsDay)
            yield return $"{at}.days end on day {plan.Days.Max()}, before the recovery window (day {plan.WindowEndsDay}): persistent pain would never be found.";
    }

    private static IEnumerable<string> WindowProblems(string at, ProcedurePlan plan)
    {
        if (!SitePairs.Any(pair => pair.SequenceEqual(plan.Sites)))
            yield return $"{at}.sites must be \"back, leg\" or \"neck, arm\".";
        if (plan.WindowEndsDay is < 1 or > LastDay)
            yield return $"{at}.windowEndsDay must be 1 to {LastDay}.";
        if (plan.FurtherLevels is { } further && (further.From < 2 || further.WindowDaysEach < 0))
            yield return $"{at}.furtherLevels must begin at level 2 or later and lengthen the window.";
        if (plan.Relief is { } relief && (relief.Share is <= 0 or > 1 || relief.FromDay < plan.WindowEndsDay || (plan.Days.Count > 0 && relief.FromDay > plan.Days.Max())))
            yield return $"{at}.relief must be a share of more than 0 and at most 1, from a day after the window with a check-in on it or later.";
    }
}
