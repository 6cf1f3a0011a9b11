using System.Net.Mail;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>A message as a mail: text and HTML, the invitation, and the headers that thread it, bind a reply to it and let its reader unsubscribe.</summary>
internal sealed class ComposeMail(MailSettings settings, PracticeSettings practice)
{
    private MailAddress Sender { get; } = new(settings.From!, practice.Name.ReplaceLineEndings(" "));

    public string MessageId(Guid messageId) => $"<{messageId:N}@{Sender.Host}>";

    public Letter Of(Outgoing message, MailAddress to, DateTimeOffset now)
    {
        var parts = message.Mail ?? throw new InvalidOperationException("A mail needs its parts.");
        return new Letter(
            MessageId(message.MessageId), Sender, to, new MailAddress(Tagged(parts.Token), Sender.DisplayName), message.Subject ?? "", now,
            message.Text, parts.Html, parts.Calendar, [.. Thread(parts), .. Manners(parts)]);
    }

    private IEnumerable<(string, string)> Thread(MailParts parts) => parts.Thread.Count == 0
        ? []
        : [("In-Reply-To", MessageId(parts.Thread[^1])), ("References", string.Join(' ', parts.Thread.Select(MessageId)))];

    private IEnumerable<(string, string)> Manners(MailParts parts)
    {
        // Nobody's out-of-office answers it, and no program of ours answers one that says so (RFC 3834).
        yield return ("Auto-Submitted", "auto-generated");
        var byMail = $"<mailto:{Tagged(parts.Token)}?subject=unsubscribe>";
        yield return ("List-Unsubscribe", Unsubscribe.Address(settings, parts.Token) is { } page ? $"<{page}>, {byMail}" : byMail);
        if (settings.PublicUrl is not null)
            yield return ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private string Tagged(string token) => $"{Sender.User}+{token}@{Sender.Host}";
}
