using System.Text;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>Decoding of what mails are made of. Nothing here refuses: what cannot be decoded stays as it came.</summary>
internal static class MailBytes
{
    /// <summary>One character a byte, so that a mail can be cut as text and decoded afterwards.</summary>
    public static readonly Encoding Raw = Encoding.Latin1;

    static MailBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Body(string raw, string transferEncoding) => transferEncoding.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(raw),
        "quoted-printable" => QuotedPrintable(raw, underscoreIsSpace: false),
        _ => Raw.GetBytes(raw)
    };

    public static string Text(byte[] bytes, string? charset)
    {
        try
        {
            return Encoding.GetEncoding(charset?.Trim('"', ' ') ?? "utf-8").GetString(bytes);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8.GetString(bytes);
        }
    }

    public static byte[] QuotedPrintable(string raw, bool underscoreIsSpace)
    {
        var bytes = new List<byte>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '=' && i + 2 < raw.Length && Hex(raw[i + 1]) is var high && Hex(raw[i + 2]) is var low && high >= 0 && low >= 0)
            {
                bytes.Add((byte)(high << 4 | low));
                i += 2;
            }
            else if (raw[i] == '=' && SoftBreak(raw, i + 1) is var skip && skip > 0)
                i += skip;
            else
                bytes.Add(underscoreIsSpace && raw[i] == '_' ? (byte)' ' : (byte)raw[i]);
        }
        return [.. bytes];
    }

    /// <summary>What is no letter of the alphabet is passed over, as mail servers put breaks anywhere.</summary>
    public static byte[] Base64(string raw)
    {
        var letters = new StringBuilder(raw.Length);
        foreach (var c in raw)
            if (char.IsAsciiLetterOrDigit(c) || c is '+' or '/')
                letters.Append(c);
        letters.Length -= letters.Length % 4 == 1 ? 1 : 0;
        letters.Append('=', (4 - letters.Length % 4) % 4);
        return Convert.FromBase64String(letters.ToString());
    }

    private static int SoftBreak(string raw, int at)
    {
        var end = at;
        while (end < raw.Length && raw[end] is ' ' or '\t')
            end++;
        return end < raw.Length && raw[end] == '\r' && end + 1 < raw.Length && raw[end + 1] == '\n' ? end + 2 - at
            : end < raw.Length && raw[end] == '\n' ? end + 1 - at : 0;
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1
    };
}
