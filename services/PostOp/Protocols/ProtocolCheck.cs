using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>
/// Whether a version makes sense: a sentence for everything that does not, with the setting's name, none if it does. What is checked is sense, not
/// medicine: a surgeon signs for that.
/// </summary>
internal static class ProtocolCheck
{
    public static IReadOnlyList<string> Problems(string content)
    {
        var (version, problem) = ProtocolJson.TryRead(content);
        return problem is not null ? [problem] : Problems(version!);
    }

    public static IReadOnlyList<string> Problems(ProtocolVersion version) =>
    [
        .. version.Procedures.SelectMany(p => ProcedureCheck.Problems(p.Key, p.Value)),
        .. ProcedureCheck.Missing(version),
        .. ThresholdCheck.Problems(version),
        .. PlanProblems(version),
        .. RedFlagCheck.Problems(version.RedFlags),
        .. EscalationCheck.Problems(version)
    ];

    private static IEnumerable<string> PlanProblems(ProtocolVersion version)
    {
        if (version.Revision.WindowFactor is < 1 or > 3)
            yield return $"revision.windowFactor is {version.Revision.WindowFactor}: a revision takes as long or longer, give 1 to 3.";
        if (version.Revision.ExtraDays.Distinct().Count() != version.Revision.ExtraDays.Count || version.Revision.ExtraDays.Any(d => d < 1))
            yield return "revision.extraDays has a day twice, or before day 1.";
        if (version.Confirmation.AfterDays is < 1 or > 60)
            yield return $"confirmation.afterDays is {version.Confirmation.AfterDays}: give 1 to 60.";
        if (version.CheckIns.ExpireAfterDays is < 1 or > 14)
            yield return $"checkIns.expireAfterDays is {version.CheckIns.ExpireAfterDays}: give 1 to 14.";
        if (version.CheckIns.AddOnWindowEndIfNextAfterDays < 1)
            yield return "checkIns.addOnWindowEndIfNextAfterDays must be 1 or more.";
        if (version.CheckIns.LocalTime < new TimeOnly(9, 0) || version.CheckIns.LocalTime > new TimeOnly(19, 0))
            yield return $"checkIns.localTime is {version.CheckIns.LocalTime:HH\\:mm}: patients are asked from 09:00 to 19:00.";
        if (version.Instruments.FromDay < 1)
            yield return "instruments.fromDay must be day 1 or later.";
        if (version.Instruments.Asked.Except(InstrumentCodes.All).Any() || version.Instruments.Asked.Distinct().Count() != version.Instruments.Asked.Count)
            yield return $"instruments.asked has an unknown one, or one twice; give some of {string.Join(", ", InstrumentCodes.All)}.";
    }
}
