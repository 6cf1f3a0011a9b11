using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Words filled with sample values, as a patient or a member of staff would read them.</summary>
internal static class TemplateSamples
{
    public static TemplatePreview Preview(WordsInForce words, PracticeSettings practice)
    {
        var (template, language, version) = words.Wording;
        var text = Text(template, language, words.Words, practice);
        var mail = words.Words.Mail is null ? null : Rendering.Of(words, ChannelCodes.Email, Data(template), Style(language, practice), practice);
        var cost = TextSegments.Of(text);
        return new TemplatePreview(template, language, text, cost.Gsm ? "GSM-7" : "UCS-2", cost.Segments, mail?.Subject, mail?.Body, version);
    }

    public static string Text(string template, string language, Template words, PracticeSettings practice) => Rendering.Of(
        new(words, new(template, language, 0)), ChannelCodes.Sms, Data(template), Style(language, practice), practice).Body;

    private static WordStyle Style(string language, PracticeSettings practice) => new(language, practice.TimeZone, practice.Zone);

    private static Dictionary<string, string> Data(string template) => Placeholders.Of[template].ToDictionary(name => name, Sample);

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
