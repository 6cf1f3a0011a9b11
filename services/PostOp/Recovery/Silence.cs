using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R5: no answer after two prompts and one on another channel. Silence is no good news: those with several risk factors, or who were watched
/// before, are phoned one level sooner. Source: risk factors for persistent pain, the union of the sources in the clinical page.
/// </summary>
internal static class Silence
{
    public const int RiskFactorsThatWeigh = 2;

    /// <param name="unansweredSince">The first check-in without an answer; its day, and the day the prompts ran out.</param>
    public static Finding Of(Protocol protocol, Operation operation, Course course, Guid unansweredSince, int firstDay, int day, DateTimeOffset at)
    {
        var risks = operation.RiskFactors ?? [];
        var amber = WatchedPain.In(protocol, operation, course).Where(w => w.Day <= day).Select(w => (int?)w.Day).FirstOrDefault();
        var isWeighty = risks.Count >= RiskFactorsThatWeigh || amber is not null;
        return new Finding(
            RuleCodes.Silence, isWeighty ? Urgencies.Urgent : Urgencies.Routine, $"silent since {unansweredSince}", day, at,
            $"Day {day}: no answer since the check-in of day {firstDay}, after every prompt.{Why(risks, amber)}",
            new Dictionary<string, string>
            {
                ["first unanswered on day"] = firstDay.ToString(CultureInfo.InvariantCulture),
                ["risk factors"] = risks.Count == 0 ? "none" : string.Join(", ", risks.Select(RedFlagsSaid.Words)),
                ["watched before"] = amber is { } watched ? $"day {watched}" : "no",
                ["threshold"] = $"{RiskFactorsThatWeigh} risk factors or an earlier amber: one level more urgent",
                ["protocol"] = protocol.Name
            });
    }

    /// <summary>What is known of a patient from the operation itself counts beside what was recorded.</summary>
    public static IReadOnlyList<string> RiskFactorsOf(IEnumerable<string> recorded, string procedure, bool revision) =>
    [
        .. recorded
            .Concat(procedure is Procedures.LumbarFusion or Procedures.CervicalFusion ? [RiskFactors.Fusion] : [])
            .Concat(revision ? [RiskFactors.PriorSpineSurgery] : [])
            .Distinct().Order(StringComparer.Ordinal)
    ];

    private static string Why(IReadOnlyList<string> risks, int? amber) =>
        (risks.Count >= RiskFactorsThatWeigh ? $" One level more urgent: {risks.Count} risk factors ({string.Join(", ", risks.Select(RedFlagsSaid.Words))})." : "")
        + (amber is { } day ? $" One level more urgent: watched since day {day}." : "");
}
