using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>The head of a mail or of a part of one.</summary>
internal sealed partial class MailHeaders(IReadOnlyList<(string Name, string Value)> lines)
{
    private const int MostLines = 1000;

    /// <summary>A header's first value, unfolded; null if it is not there.</summary>
    public string? this[string name] => All(name).FirstOrDefault();

    public IEnumerable<string> All(string name) => lines.Where(l => l.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(l => l.Value);

    public string Parameter(string header, string name) =>
        Parameters().Matches(this[header] ?? "").Where(m => m.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(m => m.Groups[2].Success ? m.Groups[2].Value : m.Groups[3].Value).FirstOrDefault() ?? "";

    /// <summary>"text/plain" where nothing, or nothing readable, is said.</summary>
    public string MediaType => this["Content-Type"]?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 } type ? type : "text/plain";

    /// <summary>A value with its encoded words (RFC 2047) decoded.</summary>
    public string Words(string name) => EncodedWord().Replace(Raw(this[name] ?? ""), word => MailBytes.Text(
        word.Groups[2].Value is "B" or "b" ? MailBytes.Base64(word.Groups[3].Value) : MailBytes.QuotedPrintable(word.Groups[3].Value, underscoreIsSpace: true),
        word.Groups[1].Value));

    public static MailHeaders Read(string head)
    {
        List<(string, string)> lines = [];
        foreach (var line in Fold().Replace(head, " ").Split('\n').Take(MostLines))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                lines.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        return new MailHeaders(lines);
    }

    /// <summary>Headers are UTF-8 where they are not ASCII (RFC 6532).</summary>
    private static string Raw(string value) => MailBytes.Text(MailBytes.Raw.GetBytes(value), "utf-8");

    [GeneratedRegex(@"\r?\n[ \t]+", RegexOptions.NonBacktracking)]
    private static partial Regex Fold();

    [GeneratedRegex("""([A-Za-z0-9-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))""", RegexOptions.NonBacktracking)]
    private static partial Regex Parameters();

    [GeneratedRegex(@"=\?([A-Za-z0-9_-]+)(?:\*[A-Za-z-]+)?\?([BbQq])\?([^?]*)\?=", RegexOptions.NonBacktracking)]
    private static partial Regex EncodedWord();
}
