using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Every template in force as it is read in both languages, and what it costs as a text.</summary>
internal sealed class PreviewTemplatesConsumer(NotificationsDbContext db, PracticeSettings practice) : IConsumer<ListTemplates>
{
    public async Task Consume(ConsumeContext<ListTemplates> context)
    {
        if (context.Actor().IsStaff())
            await context.RespondAsync(new TemplateList([.. All(await TemplateBook.OpenAsync(db, null, context.CancellationToken), practice)]));
        else
            await context.RespondAsync(MessageRefusals.StaffOnly);
    }

    internal static IEnumerable<TemplatePreview> All(TemplateBook book, PracticeSettings practice) =>
        from template in EnglishTemplates.All.Keys
        from language in new[] { Languages.English, Languages.Spanish }
        orderby template, language
        select TemplateSamples.Preview(book.Of(template, language), practice);
}
