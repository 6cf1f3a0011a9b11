using System.Reflection;
using System.Text.RegularExpressions;

namespace FbssFollowUp.PostOp.Tests;

/// <summary>
/// State × event → the new state, or the code of the refusal: every combination of an entity's states and verbs. A state or a public verb the table
/// does not know fails it.
/// </summary>
internal sealed partial class TransitionTable
{
    private readonly string[] _events;
    private readonly Dictionary<string, string[]> _rows;

    private TransitionTable(string[] events, Dictionary<string, string[]> rows) => (_events, _rows) = (events, rows);

    public IEnumerable<(string State, string Event, string Expected)> Cells =>
        _rows.SelectMany(row => row.Value.Select((expected, at) => (row.Key, _events[at], expected)));

    public static TransitionTable Parse(string text)
    {
        var lines = text.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return new TransitionTable(lines[0][1..], lines.Skip(1).ToDictionary(line => line[0], line => line[1..]));
    }

    /// <summary>Nothing is left out: every code of the states' class is a row, every verb of the entity a column, and every cell is filled.</summary>
    public void ShouldBeWhole(Type states, Type entity)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        _rows.Keys.ShouldBe(states.GetFields().Select(f => (string)f.GetRawConstantValue()!), ignoreOrder: true);
        _events.ShouldBe(entity.GetMethods(Own).Where(m => !m.IsSpecialName).Select(m => Kebab(m.Name)), ignoreOrder: true);
        _rows.Values.ShouldAllBe(row => row.Length == _events.Length && row.All(cell => cell.Length > 0));
    }

    /// <summary>Everything an entity shows: a refusal must leave all of it as it was.</summary>
    public static string Seen(object entity) =>
        string.Join('\n', entity.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(p => $"{p.Name}={p.GetValue(entity)}"));

    private static string Kebab(string name) => Capital().Replace(name, m => "-" + m.Value).TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
