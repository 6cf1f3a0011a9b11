using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.OnCall;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Whether the ladders of alerts begin at once, climb in time, and lead to people there are.</summary>
internal static class EscalationCheck
{
    private static readonly string[] All = [Urgencies.Emergency, Urgencies.Urgent, Urgencies.Routine];

    public static IEnumerable<string> Problems(ProtocolVersion version) =>
    [
        .. All.Where(u => !version.Escalation.ContainsKey(u) || version.Escalation[u].Count == 0).Select(u => $"escalation.{u} is missing or empty: nobody would be alerted."),
        .. version.Escalation.Keys.Except(All).Select(u => $"escalation.{u} is no urgency; they are {string.Join(", ", All)}."),
        .. version.Escalation.Where(e => All.Contains(e.Key) && e.Value.Count > 0).SelectMany(e => LadderProblems($"escalation.{e.Key}", e.Value)),
        .. version.Escalation.GetValueOrDefault(Urgencies.Emergency)?.Any(r => r.AfterBusinessDays is not null) == true
            ? ["escalation.emergency counts in minutes: an emergency does not wait for a business day."] : Array.Empty<string>(),
        .. All.Where(u => !version.Repeats.ContainsKey(u)).Select(u => $"repeats.{u} is missing."),
        .. version.Repeats.Where(r => r.Value.AtMost < 1 || !(r.Value.EveryMinutes >= 5 || r.Value.EveryBusinessDays >= 1))
            .Select(r => $"repeats.{r.Key} needs at least one repeat, every 5 minutes or more, or every business day or more.")
    ];

    private static IEnumerable<string> LadderProblems(string at, IReadOnlyList<RungPlan> ladder)
    {
        foreach (var unknown in ladder.Where(r => !RungTargets.All.Contains(r.To)))
            yield return $"{at}: nobody is called \"{unknown.To}\"; alerts go to {string.Join(", ", RungTargets.All)}.";
        if (ladder[0] is not ({ AfterMinutes: 0 } or { AfterBusinessDays: 0 }))
            yield return $"{at}: the first alert must be at once.";
        if (ladder.Any(r => r.AfterMinutes is null == r.AfterBusinessDays is null || r.AfterMinutes < 0 || r.AfterBusinessDays < 0))
            yield return $"{at}: every alert needs minutes or business days, one of the two.";
        else if (ladder.Zip(ladder.Skip(1)).Any(pair => InMinutes(pair.Second) <= InMinutes(pair.First)))
            yield return $"{at}: alerts must come one after another, each later than the one before.";
    }

    private static long InMinutes(RungPlan rung) => rung.AfterMinutes ?? rung.AfterBusinessDays!.Value * 24L * 60;
}
