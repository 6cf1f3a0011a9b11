using CsvHelper;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>An operating-room log as a practice exports it: CSV, a header line, then one operation a line. Read in pieces, so that a file may be long.</summary>
internal static class OperatingRoomLog
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "record_no", "given_name", "family_name", "birth_date", "phone", "email", "language", "time_zone", "prefers", "answers_by_text",
        "procedure_code", "levels", "side", "revision", "surgeon", "operated_on", "nrs_back_before", "nrs_leg_before", "risk_factors", "sms_consent_on",
    ];

    /// <summary>A column that may be missing.</summary>
    public const string PegBefore = "peg_before";

    // A quoted field may not run over lines: one quotation mark too many spoils its own line, not the rest of the file.
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        IncludeValuesInExceptions = false,
    };

    /// <summary>What is wrong with a header line, in one sentence; null if the lines under it can be read. Columns may stand in any order, and more than these.</summary>
    public static string? ProblemOfHeader(string header)
    {
        var columns = ColumnsOf(header);
        var missing = Columns.Except(columns).ToList();
        if (missing.Count > 0) return $"The first line must name the columns; missing: {string.Join(", ", missing)}.";
        var twice = columns.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        return twice.Count > 0 ? $"The first line names a column twice: {string.Join(", ", twice)}." : null;
    }

    /// <param name="header">A header without a problem.</param>
    /// <param name="text">Lines of the file, without the header.</param>
    /// <param name="firstLine">The number of the first of them in the file.</param>
    public static IReadOnlyList<LogLine> Read(string header, string text, int firstLine)
    {
        var columns = ColumnsOf(header);
        var torn = false;
        using var csv = CsvReader.FromText($"{header}\n{text}", Strict with { OnMalformedRecord = _ => torn = true });
        csv.ReadHeader();
        List<LogLine> lines = [];
        while (csv.Read())
        {
            lines.Add(LineOf(csv, columns, torn, (int)csv.LineNumber + firstLine - 2));
            torn = false;
        }
        return lines;
    }

    private static string[] ColumnsOf(string header)
    {
        using var csv = CsvReader.FromText(header + "\n", Strict with { OnMalformedRecord = _ => { } });
        csv.ReadHeader();
        return [.. csv.Headers];
    }

    private static LogLine LineOf(CsvReader csv, string[] columns, bool torn, int number)
    {
        var problem = torn ? "A quotation mark is out of place or not closed."
            : csv.FieldCount != columns.Length ? $"The line has {csv.FieldCount} fields, the first line {columns.Length}."
            : null;
        var values = columns.Take(csv.FieldCount).Select((column, i) => (column, value: csv.GetString(i).Trim()));
        return new(number, values.ToDictionary(v => v.column, v => v.value), problem);
    }
}
