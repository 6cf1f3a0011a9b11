namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>What a file turned out to be: lines, or nothing that can be read.</summary>
internal abstract record LogContent
{
    private LogContent() { }

    public sealed record Lines(IReadOnlyList<LogLine> All) : LogContent;

    public sealed record Unreadable(string Sentence) : LogContent;
}

/// <summary>A line of the file by column, the file's first line being 1.</summary>
/// <param name="Problem">Why its fields cannot be told apart, if they cannot.</param>
internal sealed record LogLine(int Number, IReadOnlyDictionary<string, string> Values, string? Problem)
{
    public string Record => Values.GetValueOrDefault("record_no", "");
}
