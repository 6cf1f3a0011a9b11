using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>A message as a mail: text and HTML, the invitation, and the headers that thread it, bind a reply to it and let its reader unsubscribe.</summary>
internal sealed class ComposeMail(MailSettings settings, PracticeSettings practice)
{
    private MailAddress Sender { get; } = new(settings.From!, practice.Name.ReplaceLineEndings(" "));

    public string MessageId(Guid messageId) => $"<{messageId:N}@{Sender.Host}>";

    public MailMessage Of(Outgoing message, MailAddress to)
    {
        var parts = message.Mail ?? throw new InvalidOperationException("A mail needs its parts.");
        var mail = new MailMessage(Sender, to) { Subject = message.Subject, SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8 };
        mail.ReplyToList.Add(new MailAddress(Tagged(parts.Token), Sender.DisplayName));
        mail.AlternateViews.Add(View(message.Text, "text/plain", TransferEncoding.QuotedPrintable));
        mail.AlternateViews.Add(View(parts.Html, "text/html", TransferEncoding.QuotedPrintable));
        if (parts.Calendar is { } calendar)
            Invite(mail, calendar);
        AddHeaders(mail, message.MessageId, parts);
        return mail;
    }

    private void AddHeaders(MailMessage mail, Guid messageId, MailParts parts)
    {
        mail.Headers.Add("Message-ID", MessageId(messageId));
        if (parts.Thread.Count > 0)
        {
            mail.Headers.Add("In-Reply-To", MessageId(parts.Thread[^1]));
            mail.Headers.Add("References", string.Join(' ', parts.Thread.Select(MessageId)));
        }
        // Nobody's out-of-office answers it, and no program of ours answers one that says so (RFC 3834).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        var byMail = $"<mailto:{Tagged(parts.Token)}?subject=unsubscribe>";
        mail.Headers.Add("List-Unsubscribe", Unsubscribe.Address(settings, parts.Token) is { } page ? $"<{page}>, {byMail}" : byMail);
        if (settings.PublicUrl is not null)
            mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private string Tagged(string token) => $"{Sender.User}+{token}@{Sender.Host}";

    /// <summary>As a part for clients that know invitations, and as a file for those that do not.</summary>
    private static void Invite(MailMessage mail, CalendarFile calendar)
    {
        var type = $"text/calendar; charset=utf-8; method={calendar.Method}";
        mail.AlternateViews.Add(View(calendar.Text, type, TransferEncoding.Base64));
        mail.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Text)), "invite.ics", "application/ics"));
    }

    private static AlternateView View(string text, string type, TransferEncoding encoding) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ContentType(type) { CharSet = "utf-8" }) { TransferEncoding = encoding };
}
