using System.Globalization;
using System.Text;

namespace FbssFollowUp.Notifications.Channels.Email.Own;

/// <summary>Text as quoted-printable (RFC 2045, 6.7).</summary>
internal static class QuotedText
{
    /// <summary>With the mark that goes on in the next line, 76.</summary>
    private const int LongestLine = 75;

    public static string Of(string text)
    {
        var written = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            Line(Encoding.UTF8.GetBytes(line), written);
        return written.ToString(0, written.Length - 2);
    }

    private static void Line(byte[] line, StringBuilder written)
    {
        var used = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var letter = Letter(line[i], isLast: i == line.Length - 1);
            if (used + letter.Length > LongestLine)
            {
                written.Append("=\r\n");
                used = 0;
            }
            written.Append(letter);
            used += letter.Length;
        }
        written.Append("\r\n");
    }

    /// <summary>A space at a line's end would be lost on the way.</summary>
    private static string Letter(byte value, bool isLast) => value switch
    {
        (byte)' ' when !isLast => " ",
        > (byte)' ' and <= (byte)'~' and not (byte)'=' => ((char)value).ToString(),
        _ => "=" + value.ToString("X2", CultureInfo.InvariantCulture)
    };
}
