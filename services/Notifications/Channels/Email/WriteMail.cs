using FbssFollowUp.Contracts;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>Makes a worded message a mail: the same words as a page, the thread it belongs to, its invitation.</summary>
internal sealed class WriteMail(NotificationsDbContext db, HtmlRenderer renderer, PracticeSettings practice, MailSettings settings, Clock clock)
{
    /// <summary>As many as a mail client needs to find the thread.</summary>
    private const int LongestThread = 10;

    public async Task<MailParts> RunAsync(Message message, Contact? recipient, RenderedText text, CancellationToken cancellationToken) => new(
        await PageAsync(text, recipient?.Language ?? Languages.English, message.MailToken!),
        message.MailToken!, await ThreadAsync(message, cancellationToken), Calendar(message, recipient));

    /// <summary>The last paragraph of a mail's text is its footer.</summary>
    private Task<string> PageAsync(RenderedText text, string language, string token)
    {
        var paragraphs = text.Body.Split("\n\n");
        var values = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(MailPage.Language)] = language,
            [nameof(MailPage.Subject)] = text.Subject ?? "",
            [nameof(MailPage.Practice)] = practice.Name,
            [nameof(MailPage.Paragraphs)] = paragraphs[..^1],
            [nameof(MailPage.Footer)] = paragraphs[^1].Split('\n'),
            [nameof(MailPage.UnsubscribeAddress)] = Unsubscribe.Address(settings, token)?.ToString()
        });
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MailPage>(values)).ToHtmlString());
    }

    private async Task<IReadOnlyList<Guid>> ThreadAsync(Message message, CancellationToken cancellationToken)
    {
        var earlier = await db.Messages
            .Where(m => m.SubjectId == message.SubjectId && m.RecipientKind == message.RecipientKind && m.RecipientId == message.RecipientId
                        && m.Id != message.Id && m.Channel == ChannelCodes.Email && m.SentAt != null)
            .OrderByDescending(m => m.SentAt).Select(m => m.Id).Take(LongestThread).ToListAsync(cancellationToken);
        earlier.Reverse();
        return earlier;
    }

    private CalendarFile? Calendar(Message message, Contact? recipient) => message.Invitation is not { } invitation || settings.From is null
        ? null
        : CalendarEntry.Of(
            invitation, EntryWords.For(practice.Name, practice.Phone, recipient?.Language == Languages.Spanish), settings.From, message.Address!,
            clock.UtcNow);
}
