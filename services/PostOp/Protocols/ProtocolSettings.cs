using System.Globalization;
using System.Text.Json.Nodes;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>
/// A version as a flat list of settings a person can read and change, e.g. "procedures.lumbar-fusion.days" = "3, 7, 14". Nothing is added or
/// taken away: what is there gets another value of the same kind.
/// </summary>
internal static class ProtocolSettings
{
    private const string VersionKey = "version";

    public static IReadOnlyList<ProtocolSetting> Of(string content) =>
        [.. Leaves(ProtocolJson.Tree(content), "").Select(leaf => new ProtocolSetting(leaf.Path, SettingText.Of(leaf.Node)))];

    /// <summary>The version with these values, or a sentence for each that cannot be read.</summary>
    public static (string? Content, IReadOnlyList<string> Problems) With(string content, IReadOnlyDictionary<string, string> values)
    {
        var tree = ProtocolJson.Tree(content);
        var leaves = Leaves(tree, "").ToDictionary(l => l.Path, l => l.Node);
        List<string> problems = [];
        foreach (var (path, value) in values)
            if (!leaves.TryGetValue(path, out var node))
                problems.Add($"There is no setting {path}.");
            else if (SettingText.Read(value, node) is { } read)
                node.ReplaceWith(read);
            else
                problems.Add($"{path}: \"{value}\" is not {SettingText.KindOf(node)}.");
        return problems.Count == 0 ? (ProtocolJson.Write(tree), []) : (null, problems);
    }

    public static IReadOnlyList<ProtocolDifference> Between(string before, string after)
    {
        var (old, now) = (Of(before).ToDictionary(s => s.Path, s => s.Value), Of(after).ToDictionary(s => s.Path, s => s.Value));
        return
        [
            .. old.Keys.Union(now.Keys).Where(path => old.GetValueOrDefault(path) != now.GetValueOrDefault(path))
                .Select(path => new ProtocolDifference(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path)))
        ];
    }

    public static string Numbered(string content, int version)
    {
        var tree = ProtocolJson.Tree(content);
        tree[VersionKey] = version;
        return ProtocolJson.Write(tree);
    }

    private static IEnumerable<(string Path, JsonNode Node)> Leaves(JsonObject tree, string under)
    {
        foreach (var (key, node) in tree.Where(pair => pair.Value is not null && under + pair.Key != VersionKey).ToList())
            if (node is JsonObject inner)
                foreach (var leaf in Leaves(inner, string.Create(CultureInfo.InvariantCulture, $"{under}{key}.")))
                    yield return leaf;
            else
                yield return (under + key, node!);
    }
}
