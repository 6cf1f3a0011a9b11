using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>Reads a head from its lines.</summary>
internal static partial class HeadLines
{
    private const int MostLines = 1000;

    public static MailHeaders Read(string head)
    {
        List<(string, string)> lines = [];
        foreach (var line in Fold().Replace(head, " ").Split('\n').Take(MostLines))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                lines.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        return new MailHeaders(lines, Words);
    }

    private static string Words(string value) => EncodedWord().Replace(Raw(value), word => MailBytes.Text(
        word.Groups[2].Value is "B" or "b" ? MailBytes.Base64(word.Groups[3].Value) : MailBytes.QuotedPrintable(word.Groups[3].Value, underscoreIsSpace: true),
        word.Groups[1].Value));

    /// <summary>Headers are UTF-8 where they are not ASCII (RFC 6532).</summary>
    private static string Raw(string value) => MailBytes.Text(MailBytes.Raw.GetBytes(value), "utf-8");

    [GeneratedRegex(@"\r?\n[ \t]+", RegexOptions.NonBacktracking)]
    private static partial Regex Fold();

    [GeneratedRegex(@"=\?([A-Za-z0-9_-]+)(?:\*[A-Za-z-]+)?\?([BbQq])\?([^?]*)\?=", RegexOptions.NonBacktracking)]
    private static partial Regex EncodedWord();
}
