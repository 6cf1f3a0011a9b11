using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>Per rule: how many of those who should be found were, how soon, and how many were flagged who should not be.</summary>
internal static class CohortTable
{
    // Whom a rule is for, and from which day it can find them at the earliest.
    private static readonly (string Rule, CohortKind Kind, Func<CohortPatient, double> From)[] Meant =
    [
        ("R0", CohortKind.Complicated, _ => 14), ("R2", CohortKind.Persistent, patient => patient.WindowEnds),
        ("R3", CohortKind.Recurring, patient => Math.Max(300, patient.WindowEnds)), ("R5", CohortKind.Silent, _ => 3)
    ];

    public static IEnumerable<string> Lines(IReadOnlyList<(CohortPatient Patient, PlayedStory Played)> cohort) =>
    [
        "| Rule | For those who are | How many | Flagged | Days after the window or the onset, median | p90 | Flagged of the others |",
        "|---|---|--:|--:|--:|--:|---|",
        .. StoryWords.Rules.Select(rule => Line(rule, cohort))
    ];

    private static string Line(string rule, IReadOnlyList<(CohortPatient Patient, PlayedStory Played)> cohort)
    {
        var meant = Meant.FirstOrDefault(one => one.Rule == rule);
        var isFor = cohort.Where(one => meant.Rule is not null && one.Patient.Kind == meant.Kind).ToList();
        var waits = isFor.Select(one => FirstDay(rule, one.Played) - meant.From(one.Patient)).OfType<double>().Order().ToList();
        var others = cohort.Where(one => (meant.Rule is null || one.Patient.Kind != meant.Kind) && FirstDay(rule, one.Played) is not null);
        var kind = meant.Rule is null ? "nobody by construction" : Word(meant.Kind);
        return string.Create(
            CultureInfo.InvariantCulture, $"| {rule} | {kind} | {isFor.Count} | {waits.Count} | {At(waits, 0.5)} | {At(waits, 0.9)} | {ByKind(others)} |");
    }

    private static string ByKind(IEnumerable<(CohortPatient Patient, PlayedStory Played)> flagged)
    {
        var counts = flagged.CountBy(one => one.Patient.Kind).OrderBy(count => count.Key).Select(count => $"{count.Value} {Word(count.Key)}");
        return string.Join(", ", counts.DefaultIfEmpty("none"));
    }

    private static string Word(CohortKind kind) => kind.ToString().ToLowerInvariant();

    private static double? FirstDay(string rule, PlayedStory played) =>
        played.Events.FirstOrDefault(e => e.What == StoryEvents.Flagged && e.Rule == rule)?.Day;

    private static string At(List<double> sorted, double share) =>
        sorted.Count == 0 ? "–" : sorted[(int)Math.Ceiling(share * sorted.Count) - 1].ToString("0.0", CultureInfo.InvariantCulture);
}
