using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>A template filled in. Values are put in once and never read as a template themselves.</summary>
internal static class Rendering
{
    /// <param name="words">With a mail, if it is mailed.</param>
    /// <param name="channel">Text or e-mail.</param>
    /// <param name="data">Complete: <see cref="Placeholders.Problem"/> said nothing.</param>
    /// <param name="addressee">Put before a text where several patients share the phone, and before what a proxy reads; else null.</param>
    public static RenderedText Of(
        WordsInForce words, string channel, IReadOnlyDictionary<string, string> data, WordStyle style, PracticeSettings practice, string? addressee = null)
    {
        string Fill(string piece) => FillIn(piece, name => Value(name, data, style, practice));
        if (channel == ChannelCodes.Sms)
            return new RenderedText(null, (addressee is null ? "" : Addressed(addressee, style)) + Fill(words.Words.Text), words.Wording);
        var mail = words.Words.Mail ?? throw new InvalidOperationException($"The template '{words.Wording.Template}' has no mail.");
        var footer = style.Spanish ? SpanishTemplates.MailFooter : EnglishTemplates.MailFooter;
        var about = addressee is null ? "" : Addressed(addressee, style).Trim() + "\n\n";
        return new RenderedText(OneLine(Fill(mail.Subject)), $"{about}{Fill(mail.Body)}\n\n{Fill(footer)}", words.Wording);
    }

    private static string Addressed(string addressee, WordStyle style) => (style.Spanish ? "Para " : "For ") + addressee + ": ";

    private static string Value(string name, IReadOnlyDictionary<string, string> data, WordStyle style, PracticeSettings practice) => name switch
    {
        "practice" => practice.Name,
        "phone" => practice.Phone,
        _ => PlaceholderWords.Of(name, data[name], StyleOf(name, data, style))
            ?? throw new InvalidOperationException($"The placeholder '{name}' cannot use the value it was given.")
    };

    /// <summary>The time of an appointment is the clinic's wherever it is read: whoever booked it, and wherever the patient lives.</summary>
    private static WordStyle StyleOf(string name, IReadOnlyDictionary<string, string> data, WordStyle style) =>
        name.EndsWith("At", StringComparison.Ordinal) && data.TryGetValue("timeZone", out var zone)
            ? style with { ZoneId = zone, Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) }
            : style;

    private static string FillIn(string words, Func<string, string> value)
    {
        var filled = new System.Text.StringBuilder();
        for (var at = 0; at < words.Length;)
        {
            var open = words.IndexOf('{', at);
            if (open < 0)
                return filled.Append(words, at, words.Length - at).ToString();
            var close = words.IndexOf('}', open);
            filled.Append(words, at, open - at).Append(value(words[(open + 1)..close]));
            at = close + 1;
        }
        return filled.ToString();
    }

    /// <summary>CR and LF never reach a mail header.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
