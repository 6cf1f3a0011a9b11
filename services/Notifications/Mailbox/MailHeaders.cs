using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>The head of a mail or of a part of one.</summary>
/// <param name="lines">Names with their unfolded values.</param>
/// <param name="words">Decodes a value's encoded words.</param>
internal sealed partial class MailHeaders(IReadOnlyList<(string Name, string Value)> lines, Func<string, string> words)
{
    /// <summary>A header's first value; null if it is not there.</summary>
    public string? this[string name] => All(name).FirstOrDefault();

    public IEnumerable<string> All(string name) => lines.Where(l => l.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(l => l.Value);

    public string Parameter(string header, string name) =>
        Parameters().Matches(this[header] ?? "").Where(m => m.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(m => m.Groups[2].Success ? m.Groups[2].Value : m.Groups[3].Value).FirstOrDefault() ?? "";

    /// <summary>"text/plain" where nothing, or nothing readable, is said.</summary>
    public string MediaType => this["Content-Type"]?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 } type ? type : "text/plain";

    /// <summary>A value with its encoded words (RFC 2047) decoded.</summary>
    public string Words(string name) => words(this[name] ?? "");

    [GeneratedRegex("""([A-Za-z0-9-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))""", RegexOptions.NonBacktracking)]
    private static partial Regex Parameters();
}
