namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>A line of the file by column, the file's first line being 1.</summary>
/// <param name="Problem">Why its fields cannot be told apart, if they cannot.</param>
internal sealed record LogLine(int Number, IReadOnlyDictionary<string, string> Values, string? Problem)
{
    public string Record => Values.GetValueOrDefault("record_no", "");
}
