using System.Text;
using CsvHelper;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>An operating-room log as a practice exports it: CSV in UTF-8, a header line, then one operation a line.</summary>
internal static class OperatingRoomLog
{
    public const int LargestFile = 4 * 1024 * 1024;

    public static IReadOnlyList<string> Columns { get; } =
    [
        "record_no", "given_name", "family_name", "birth_date", "phone", "email", "language", "time_zone", "prefers", "answers_by_text",
        "procedure_code", "levels", "side", "revision", "surgeon", "operated_on", "nrs_back_before", "nrs_leg_before", "risk_factors", "sms_consent_on",
    ];

    // A quoted field may not run over lines: one quotation mark too many spoils its own line, not the rest of the file.
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        IncludeValuesInExceptions = false,
    };

    public static LogContent Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile) return new LogContent.Unreadable("The file is larger than 4 MB: split it.");
        if (!TryDecode(file.Span, out var text)) return new LogContent.Unreadable("The file is not UTF-8 text: export it as \"CSV UTF-8\".");
        return string.IsNullOrWhiteSpace(text) ? new LogContent.Unreadable("The file is empty.") : ReadText(text);
    }

    private static LogContent ReadText(string text)
    {
        var torn = false;
        using var csv = CsvReader.FromText(text, Strict with { OnMalformedRecord = _ => torn = true });
        csv.ReadHeader();
        string[] columns = [.. csv.Headers];
        if (ProblemOf(columns) is { } problem) return new LogContent.Unreadable(problem);
        List<LogLine> lines = [];
        while (csv.Read())
        {
            lines.Add(LineOf(csv, columns, torn));
            torn = false;
        }
        return lines.Count == 0 ? new LogContent.Unreadable("The file has a header line and nothing after it.") : new LogContent.Lines(lines);
    }

    private static string? ProblemOf(string[] columns)
    {
        var missing = Columns.Except(columns).ToList();
        if (missing.Count > 0) return $"The first line must name the columns; missing: {string.Join(", ", missing)}.";
        var twice = columns.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        return twice.Count > 0 ? $"The first line names a column twice: {string.Join(", ", twice)}." : null;
    }

    private static LogLine LineOf(CsvReader csv, string[] columns, bool torn)
    {
        var problem = torn ? "A quotation mark is out of place or not closed."
            : csv.FieldCount != columns.Length ? $"The line has {csv.FieldCount} fields, the first line {columns.Length}."
            : null;
        var values = columns.Take(csv.FieldCount).Select((column, i) => (column, value: csv.GetString(i).Trim()));
        return new((int)csv.LineNumber, values.ToDictionary(v => v.column, v => v.value), problem);
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!System.Text.Unicode.Utf8.IsValid(bytes) || bytes.Contains((byte)0)) return false;
        text = Encoding.UTF8.GetString(bytes);
        return true;
    }
}
