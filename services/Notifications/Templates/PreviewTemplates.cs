using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Every template as it is read in both languages, and what it costs as a text. One without a sample for its values shows its placeholders.</summary>
internal sealed class PreviewTemplatesConsumer(PracticeSettings practice) : IConsumer<ListTemplates>
{
    public Task Consume(ConsumeContext<ListTemplates> context) => context.Actor().IsStaff()
        ? context.RespondAsync(new TemplateList([.. All(practice)]))
        : context.RespondAsync(MessageRefusals.StaffOnly);

    internal static IEnumerable<TemplatePreview> All(PracticeSettings practice) =>
        from words in new[] { (Language: Languages.English, EnglishTemplates.All), (Language: Languages.Spanish, SpanishTemplates.All) }
        from template in words.All
        orderby template.Key, words.Language
        select Preview(template.Key, template.Value, new WordStyle(words.Language, practice.TimeZone, practice.Zone), practice);

    private static TemplatePreview Preview(string code, Template template, WordStyle style, PracticeSettings practice)
    {
        var data = Placeholders.Of[code].ToDictionary(name => name, Sample);
        var canFill = Placeholders.Problem(code, data) is null;
        var text = canFill ? Rendering.Of(code, ChannelCodes.Sms, data, style, practice).Body : template.Text;
        var mail = template.Mail is null ? null
            : canFill ? Rendering.Of(code, ChannelCodes.Email, data, style, practice)
            : new RenderedText(template.Mail.Subject, template.Mail.Body);
        var cost = TextSegments.Of(text);
        return new TemplatePreview(code, style.Language, text, cost.Gsm ? "GSM-7" : "UCS-2", cost.Segments, mail?.Subject, mail?.Body);
    }

    private static string Sample(string placeholder) => placeholder switch
    {
        "site" => Sites.Back,
        "cervical" => "no",
        "appointment" => "yes",
        "urgency" => Urgencies.Urgent,
        "link" => "https://portal.example/c/" + new string('x', 43),
        "timeZone" => "America/New_York",
        _ when placeholder.EndsWith("At", StringComparison.Ordinal) || placeholder.EndsWith("By", StringComparison.Ordinal) => "2026-03-10T14:00:00Z",
        _ => "K7Q2"
    };
}
