using System.Text;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>How RFC 5545 writes its lines: escaped text, at most 75 octets, folded between characters, CRLF at the end of each.</summary>
internal static class CalendarLines
{
    private const int MostOctets = 75;

    public static string Write(IEnumerable<string> lines)
    {
        var written = new StringBuilder();
        foreach (var line in lines)
            Fold(line, written).Append("\r\n");
        return written.ToString();
    }

    /// <summary>A value of type TEXT.</summary>
    public static string Text(string words) => WithoutControls(words.ReplaceLineEndings("\n"), keepBreaks: true)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A parameter's value: quoted, and without the quotation marks it cannot have.</summary>
    public static string Quoted(string words) =>
        $"\"{WithoutControls(words.ReplaceLineEndings(" "), keepBreaks: false).Replace('"', '\'')}\"";

    private static string WithoutControls(string words, bool keepBreaks) =>
        string.Concat(words.Where(c => !char.IsControl(c) || keepBreaks && c == '\n'));

    private static StringBuilder Fold(string line, StringBuilder written)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > MostOctets)
            {
                written.Append("\r\n ");
                used = 1;
            }
            written.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }
        return written;
    }
}
