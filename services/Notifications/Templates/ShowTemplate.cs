using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>One template with all its versions, for staff: who saved them, when and why.</summary>
internal sealed class ShowTemplateConsumer(NotificationsDbContext db, PracticeSettings practice) : IConsumer<GetTemplate>
{
    public async Task Consume(ConsumeContext<GetTemplate> context)
    {
        var code = context.Message.Code;
        var refusal = !context.Actor().IsStaff() ? MessageRefusals.StaffOnly : TemplateBook.Knows(code) ? null : TemplateRefusals.Unknown;
        await context.RespondAsync((object?)refusal ?? await SheetAsync(code, context.CancellationToken));
    }

    private async Task<TemplateSheet> SheetAsync(string code, CancellationToken cancellationToken)
    {
        var saved = await db.TemplateVersions.AsNoTracking().Where(v => v.Template == code).ToListAsync(cancellationToken);
        var waiting = await db.Messages.CountAsync(m => m.Template == code && m.State == MessageState.Waiting, cancellationToken);
        var book = new TemplateBook(saved);
        return new TemplateSheet(
            code, TemplateLocks.WhyLocked(code), PlaceholderCheck.AllowedIn(code), [.. saved.GroupBy(v => v.Version).OrderByDescending(g => g.Key).Select(Entry), Shipped(code)],
            [TemplateSamples.Preview(book.Of(code, Languages.English), practice), TemplateSamples.Preview(book.Of(code, Languages.Spanish), practice)], waiting);
    }

    private static TemplateVersionEntry Entry(IGrouping<int, TemplateVersion> version)
    {
        var (english, spanish) = (version.Single(v => v.Language == Languages.English), version.Single(v => v.Language == Languages.Spanish));
        return new(version.Key, english.SavedBy, english.SavedAt, english.Why, TemplateBook.Wire(english.Words), TemplateBook.Wire(spanish.Words));
    }

    private static TemplateVersionEntry Shipped(string code) => new(
        TemplateBook.ShippedVersion, "", null, "", TemplateBook.Wire(TemplateBook.ShippedWords(code, Languages.English)),
        TemplateBook.Wire(TemplateBook.ShippedWords(code, Languages.Spanish)));
}
