using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The sample practice's operating-room log. Plain: no field of it is quoted.</summary>
internal sealed record SampleLog(IReadOnlyList<string> Columns, IReadOnlyList<SampleRow> Rows)
{
    public static SampleLog Read() => Parse(File.ReadAllText(Path.Combine(Checkout.Root, "deploy", "local", "sample", "surgeries.csv")));

    public static SampleLog Parse(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = lines[0].Split(',');
        return new SampleLog(columns, [.. lines.Skip(1).Select(line => new SampleRow(columns.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second)))]);
    }

    public DateOnly FirstDay => Rows.Min(row => row.OperatedOn);

    public DateOnly LastDay => Rows.Max(row => row.OperatedOn);

    /// <summary>Only the first rows.</summary>
    public SampleLog First(int rows) => this with { Rows = [.. Rows.Take(rows)] };

    /// <summary>All dates moved so that the last operation is on the given day.</summary>
    public SampleLog EndingOn(DateOnly day) => this with { Rows = [.. Rows.Select(row => row.Later(day.DayNumber - LastDay.DayNumber))] };

    /// <summary>A log of some of the rows, as the practice would upload it.</summary>
    public string Csv(IEnumerable<SampleRow> rows) =>
        string.Concat(rows.Select(row => string.Join(',', Columns.Select(column => row.Fields[column])) + "\n").Prepend(string.Join(',', Columns) + "\n"));
}
