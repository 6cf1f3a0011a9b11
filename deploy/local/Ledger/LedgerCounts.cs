using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>What the services' databases and queues hold, to be compared with each other and with another play of the same sample.</summary>
/// <param name="Counts">By name, in order.</param>
public sealed record LedgerCounts(IReadOnlyList<KeyValuePair<string, long>> Counts)
{
    internal const string Waiting = "messages waiting in outboxes";
    internal const string Parked = "messages parked";

    public long this[string name] => Counts.Single(count => count.Key == name).Value;

    /// <summary>Sentences; none if nothing was lost, doubled, parked or left waiting.</summary>
    public IReadOnlyList<string> Disagreements =>
    [
        .. LedgerLine.MustAgree.Where(names => names.Select(name => this[name]).Distinct().Count() > 1)
            .Select(names => $"These should be equal: {string.Join(", ", names.Select(name => $"{name} {this[name]}"))}."),
        .. new[] { Waiting, Parked }.Where(name => this[name] > 0).Select(name => $"There should be no {name}, and there are {this[name]}.")
    ];

    public IEnumerable<string> Lines()
    {
        var width = Counts.Max(count => count.Key.Length);
        var lines = Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"  {count.Key.PadRight(width)} {count.Value,6}"));
        return [.. lines.Prepend("Ledger:"), .. Disagreements.Count == 0 ? ["  Nothing lost, nothing twice."] : Disagreements.Select(line => $"  {line}")];
    }
}
