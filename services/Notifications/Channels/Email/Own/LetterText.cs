using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace FbssFollowUp.Notifications.Channels.Email.Own;

/// <summary>A letter as it goes over the wire (RFC 5322, 2045 to 2047): ASCII, lines of at most 76, CRLF at the end of each.</summary>
internal static class LetterText
{
    private static readonly IdnMapping Idn = new();

    public static string Of(Letter letter)
    {
        // No line of quoted-printable or base64 can have "=_" in it.
        var (mixed, forms) = ($"=_m{letter.MessageId.Trim('<', '>').Split('@')[0]}", $"=_a{letter.MessageId.Trim('<', '>').Split('@')[0]}");
        var written = new StringBuilder();
        Headers(letter, written);
        if (letter.Calendar is not { } calendar)
            return Forms(letter, forms, written).ToString();
        written.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=\"{mixed}\"\r\n\r\n--{mixed}\r\n");
        Forms(letter, forms, written).Append(CultureInfo.InvariantCulture, $"--{mixed}\r\n");
        Part("application/ics; name=\"invite.ics\"", Base64(calendar.Text), "base64", written, "Content-Disposition: attachment; filename=\"invite.ics\"\r\n");
        return written.Append(CultureInfo.InvariantCulture, $"--{mixed}--\r\n").ToString();
    }

    /// <summary>With the dots doubled that would else end it (RFC 5321, 4.5.2).</summary>
    public static byte[] Stuffed(string letter) =>
        Encoding.ASCII.GetBytes((letter.StartsWith('.') ? "." : "") + letter.Replace("\r\n.", "\r\n..", StringComparison.Ordinal));

    /// <summary>As envelope and headers take it: a host of other letters in its ASCII form.</summary>
    public static string Address(MailAddress address) =>
        address.Host.All(char.IsAscii) ? address.Address : $"{address.User}@{Idn.GetAscii(address.Host)}";

    private static void Headers(Letter letter, StringBuilder written)
    {
        HeaderText.Line("Date", letter.WrittenAt.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " " + Offset(letter.WrittenAt), written);
        HeaderText.Line("From", Named(letter.From), written);
        HeaderText.Line("Reply-To", Named(letter.ReplyTo), written);
        HeaderText.Line("To", Address(letter.To), written);
        HeaderText.Line("Subject", HeaderText.Words(letter.Subject), written);
        HeaderText.Line("Message-ID", letter.MessageId, written);
        foreach (var (name, value) in letter.Headers)
            HeaderText.Line(name, value, written);
        HeaderText.Line("MIME-Version", "1.0", written);
    }

    /// <summary>The same words in their forms, the plainest first; clients that know invitations find one among them.</summary>
    private static StringBuilder Forms(Letter letter, string boundary, StringBuilder written)
    {
        written.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/alternative; boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n");
        Part("text/plain; charset=utf-8", QuotedText.Of(letter.Text), "quoted-printable", written);
        written.Append(CultureInfo.InvariantCulture, $"--{boundary}\r\n");
        Part("text/html; charset=utf-8", QuotedText.Of(letter.Html), "quoted-printable", written);
        if (letter.Calendar is { } calendar)
        {
            written.Append(CultureInfo.InvariantCulture, $"--{boundary}\r\n");
            Part($"text/calendar; charset=utf-8; method={calendar.Method}", Base64(calendar.Text), "base64", written);
        }
        return written.Append(CultureInfo.InvariantCulture, $"--{boundary}--\r\n");
    }

    private static void Part(string type, string body, string encoding, StringBuilder written, string more = "") =>
        written.Append(CultureInfo.InvariantCulture, $"Content-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n{more}\r\n{body}\r\n");

    private static string Named(MailAddress address) => $"{HeaderText.Phrase(address.DisplayName)} <{Address(address)}>".TrimStart();

    private static string Offset(DateTimeOffset at) => at.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks);
}
