using System.Net.Mail;
using System.Text;
using MimeKit;

namespace FbssFollowUp.Notifications.Channels.Email.ByMailKit;

/// <summary>A letter as MimeKit writes it.</summary>
internal static class LetterMessage
{
    public static MimeMessage Of(Letter letter)
    {
        var message = new MimeMessage { Subject = letter.Subject, Date = letter.WrittenAt, MessageId = letter.MessageId.Trim('<', '>') };
        message.From.Add(Mailbox(letter.From));
        message.ReplyTo.Add(Mailbox(letter.ReplyTo));
        message.To.Add(new MailboxAddress("", letter.To.Address));
        foreach (var (name, value) in letter.Headers)
            message.Headers.Add(name, value);
        message.Body = Body(letter);
        return message;
    }

    private static MimeEntity Body(Letter letter)
    {
        var forms = new MultipartAlternative { Text("plain", letter.Text, ContentEncoding.QuotedPrintable), Text("html", letter.Html, ContentEncoding.QuotedPrintable) };
        if (letter.Calendar is not { } calendar)
            return forms;
        var invitation = Text("calendar", calendar.Text, ContentEncoding.Base64);
        invitation.ContentType.Parameters.Add("method", calendar.Method);
        forms.Add(invitation);
        return new Multipart("mixed") { forms, Attachment(calendar) };
    }

    private static MimePart Attachment(CalendarFile calendar) => new("application", "ics")
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Text))),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = "invite.ics"
    };

    private static TextPart Text(string form, string text, ContentEncoding encoding)
    {
        var part = new TextPart(form) { ContentTransferEncoding = encoding };
        part.SetText(Encoding.UTF8, text);
        part.ContentTransferEncoding = encoding;
        return part;
    }

    private static MailboxAddress Mailbox(MailAddress address) => new(Encoding.UTF8, address.DisplayName, address.Address);
}
