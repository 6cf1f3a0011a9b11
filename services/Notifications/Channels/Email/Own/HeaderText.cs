using System.Text;

namespace FbssFollowUp.Notifications.Channels.Email.Own;

/// <summary>How headers are written: folded between words, and in encoded words (RFC 2047) where they are more than ASCII.</summary>
internal static class HeaderText
{
    private const int LongestLine = 76;

    /// <summary>So many bytes make an encoded word of at most 75 letters.</summary>
    private const int MostBytes = 45;

    /// <summary>A value without CR and LF, whoever made it; its lines break at spaces only.</summary>
    public static void Line(string name, string value, StringBuilder written)
    {
        written.Append(name).Append(':');
        var used = name.Length + 1;
        foreach (var word in value.Split(['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var breaks = used + 1 + word.Length > LongestLine && used > name.Length + 1;
            written.Append(breaks ? "\r\n " : " ").Append(word);
            used = breaks ? 1 + word.Length : used + 1 + word.Length;
        }
        written.Append("\r\n");
    }

    /// <summary>Text anybody wrote.</summary>
    public static string Words(string text) => IsPlain(text) ? text : string.Join(' ', Encoded(text));

    /// <summary>The name before an address; empty for none.</summary>
    public static string Phrase(string name) => name.Length == 0 ? ""
        : !IsPlain(name) ? string.Join(' ', Encoded(name))
        : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text) =>
        text.All(c => c is >= ' ' and <= '~') && !text.Contains("=?", StringComparison.Ordinal) && text.Split(' ').All(word => word.Length is > 0 and < 60);

    private static IEnumerable<string> Encoded(string text)
    {
        var (word, bytes) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                yield return Word(word.ToString());
                (_, bytes) = (word.Clear(), 0);
            }
            word.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        yield return Word(word.ToString());
    }

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
