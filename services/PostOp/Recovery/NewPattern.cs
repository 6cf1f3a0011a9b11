using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// R4: after the window, a new place or kind of pain, or function or strength that got worse, ticked on the form, said in words, or entered by
/// staff. What the form repeats from one check-in to the next is raised once; a check-in that no longer says it ends it.
/// Source: adjacent-segment disease, new radiculopathy and neuropathic pain show as a change of pattern before they show as a number.
/// </summary>
internal static class NewPattern
{
    public static IEnumerable<Finding> In(Protocol protocol, Operation operation, Course course) =>
        InForms(protocol, operation, course).Concat(InWords(protocol, operation, course)).OrderBy(f => f.At).ThenBy(f => f.Evidence, StringComparer.Ordinal);

    /// <summary>What a check-in says is new.</summary>
    public static IReadOnlyList<string> Of(AnsweredCheckIn checkIn) =>
    [
        .. checkIn.NewPain ?? [],
        .. checkIn.Function == Comparisons.Worse ? [PatternCodes.FunctionWorse] : Array.Empty<string>(),
        .. checkIn.Strength == Comparisons.Worse ? [PatternCodes.StrengthWorse] : Array.Empty<string>()
    ];

    private static IEnumerable<Finding> InForms(Protocol protocol, Operation operation, Course course)
    {
        HashSet<string> standing = [];
        foreach (var checkIn in course.CheckIns.Where(c => c.Day >= operation.WindowEndsDay))
        {
            var said = Of(checkIn);
            var news = said.Where(code => !standing.Contains(code)).ToList();
            standing.RemoveWhere(code => IsAnswered(checkIn, code) && !said.Contains(code));
            standing.UnionWith(said);
            if (news.Count > 0)
                yield return Finding(
                    protocol, operation, $"check-in {checkIn.CheckInId} new pattern", checkIn.Day, checkIn.At, "the patient answered", news,
                    Numbers.Of(protocol, checkIn));
        }
    }

    /// <summary>A check-in that was not asked says nothing of whether it is still so.</summary>
    private static bool IsAnswered(AnsweredCheckIn checkIn, string code) => code switch
    {
        PatternCodes.FunctionWorse => checkIn.Function is not null,
        PatternCodes.StrengthWorse => checkIn.Strength is not null,
        _ => checkIn.NewPain is not null
    };

    private static IEnumerable<Finding> InWords(Protocol protocol, Operation operation, Course course) =>
        from pattern in course.Patterns
        where pattern.Day >= operation.WindowEndsDay
        group pattern by pattern.SourceId into source
        let first = source.First()
        select Finding(
            protocol, operation, $"said {source.Key} new pattern", first.Day, first.At, first.By == "patient" ? "the patient wrote of" : $"{first.By} noted",
            [.. source.Select(p => p.Code).Distinct()], new() { ["protocol"] = protocol.Name });

    private static Finding Finding(
        Protocol protocol, Operation operation, string evidence, int day, DateTimeOffset at, string who, IReadOnlyList<string> codes,
        Dictionary<string, string> inputs) => new(
        RuleCodes.NewPattern, Urgencies.Routine, evidence, day, at,
        $"Day {day}, after the recovery window (day {operation.WindowEndsDay}): {who} {string.Join(", ", codes.Select(c => PatternWords.Of(protocol, c)))}.",
        new Dictionary<string, string>(inputs)
        {
            ["new"] = string.Join(", ", codes.Select(c => PatternWords.Of(protocol, c))),
            ["window ends day"] = Numbers.Text(operation.WindowEndsDay)
        });
}
