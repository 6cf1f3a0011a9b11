namespace FbssFollowUp.Local;

/// <summary>The misses as a table to read.</summary>
internal static class MissTable
{
    public static IEnumerable<string> Lines(IReadOnlyList<StoryMiss> misses)
    {
        if (misses.Count == 0) return ["Misses: none."];
        var rows = misses.Prepend(new StoryMiss("story", "expected", "happened")).ToList();
        var (name, expected) = (rows.Max(row => row.Story.Length), rows.Max(row => row.Expected.Length));
        return [$"Misses: {misses.Count}.", .. rows.Select(row => $"  {row.Story.PadRight(name)}  {row.Expected.PadRight(expected)}  {row.Happened}")];
    }
}
