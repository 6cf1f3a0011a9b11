using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>Per rule: how many of those who should be found were, how soon, and how many were flagged who should not be.</summary>
internal static class CohortTable
{
    // A text that says "1" names no red flag and counts as an emergency; the page says which it is.
    private static readonly Dictionary<string, (string Who, Func<CohortPatient, bool> IsMeant)> Meant = new()
    {
        ["R0"] = ("complicated, by text", patient => patient.Kind == CohortKind.Complicated && !patient.IsByWeb),
        ["R1"] = ("complicated, on the page", patient => patient.Kind == CohortKind.Complicated && patient.IsByWeb),
        ["R2"] = ("persistent", patient => patient.Kind == CohortKind.Persistent),
        ["R3"] = ("recurring", patient => patient.Kind == CohortKind.Recurring),
        ["R5"] = ("silent", patient => patient.Kind == CohortKind.Silent)
    };

    public static IEnumerable<string> Lines(IReadOnlyList<(CohortPatient Patient, PlayedStory Played)> cohort) =>
    [
        "| Rule | For those who are | How many | Flagged | Days after the window or the onset, median | p90 | Flagged of the others |",
        "|---|---|--:|--:|--:|--:|---|",
        .. StoryWords.Rules.Select(rule => Line(rule, cohort)),
        "",
        "| Procedure | Patients | Persistent by construction | Flagged as persistent (R2) |",
        "|---|--:|--:|--:|",
        .. cohort.GroupBy(one => one.Patient.Story.Surgery.Procedure).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => Share(same.Key, [.. same]))
    ];

    private static string Line(string rule, IReadOnlyList<(CohortPatient Patient, PlayedStory Played)> cohort)
    {
        var (who, isMeant) = Meant.GetValueOrDefault(rule, ("nobody by construction", _ => false));
        var isFor = cohort.Where(one => isMeant(one.Patient)).ToList();
        var waits = isFor.Select(one => FirstDay(rule, one.Played) - one.Patient.From).OfType<double>().Order().ToList();
        var others = cohort.Where(one => !isMeant(one.Patient) && FirstDay(rule, one.Played) is not null);
        return string.Create(
            CultureInfo.InvariantCulture, $"| {rule} | {who} | {isFor.Count} | {waits.Count} | {At(waits, 0.5)} | {At(waits, 0.9)} | {ByKind(others)} |");
    }

    private static string Share(string procedure, IReadOnlyList<(CohortPatient Patient, PlayedStory Played)> same)
    {
        var (persistent, flagged) = (same.Count(one => one.Patient.Kind == CohortKind.Persistent), same.Count(one => FirstDay("R2", one.Played) is not null));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {procedure} | {same.Count} | {persistent} ({100.0 * persistent / same.Count:0} %) | {flagged} ({100.0 * flagged / same.Count:0} %) |");
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
