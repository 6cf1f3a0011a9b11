using System.Globalization;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>The fields of one line read by kind; what cannot be read is told in <see cref="Problems"/> and never guessed.</summary>
internal sealed class LineFields(IReadOnlyDictionary<string, string> values)
{
    private const int ShownAtMost = 40;
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public string Needed(string column) => values[column] is { Length: > 0 } value ? value : Problem("", $"{column} is missing.");

    public string? OrNull(string column) => values[column] is { Length: > 0 } value ? value : null;

    public DateOnly Date(string column) =>
        DateOnly.TryParseExact(values[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : Problem(date, $"{column} {Shown(column)} is not a date like 2026-03-25.");

    public DateOnly? DateOrNull(string column) => values[column].Length == 0 ? null : Date(column);

    public DateOnly PastDate(string column, DateOnly today)
    {
        var date = Date(column);
        return date > today ? Problem(date, $"{column} {date:yyyy-MM-dd} is in the future.") : date;
    }

    public int Number(string column, int least, int most) =>
        int.TryParse(values[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : Problem(0, $"{column} {Shown(column)} is not a whole number from {least} to {most}.");

    public int? NumberOrNull(string column, int least, int most) => values[column].Length == 0 ? null : Number(column, least, most);

    /// <summary>Of a column a file need not have.</summary>
    public decimal? DecimalOrNull(string column, int least, int most)
    {
        if (values.GetValueOrDefault(column, "") is not { Length: > 0 } value) return null;
        return decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : Problem((decimal?)null, $"{column} {Shown(column)} is not a number from {least} to {most}.");
    }

    public bool YesNo(string column) => values[column] is "yes" or "no"
        ? values[column] == "yes" : Problem(false, $"{column} {Shown(column)} is neither yes nor no.");

    public string? OneOf(string column, params IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(values[column])) return OrNull(column);
        return Problem((string?)null, $"{column} {Shown(column)} is none of {string.Join(", ", allowed.Where(a => a.Length > 0))}.");
    }

    public string Procedure(string column) =>
        ProcedureCodes.Find(values[column]) ?? Problem("", $"{column} {Shown(column)} is not a procedure that is followed.");

    public IReadOnlyList<string> ListOf(string column, IReadOnlyList<string> known)
    {
        string[] items = values[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unknown = items.Except(known).ToList();
        return unknown.Count == 0 ? [.. items.Distinct()] : Problem(items, $"{column}: {string.Join(", ", unknown)} not known.");
    }

    private string Shown(string column) => values[column] is { Length: <= ShownAtMost } value ? $"\"{value}\"" : $"\"{values[column][..ShownAtMost]}…\"";

    private T Problem<T>(T instead, string sentence)
    {
        _problems.Add(sentence);
        return instead;
    }
}
