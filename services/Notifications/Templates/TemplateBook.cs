using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>
/// The words in force: the newest the practice saved, else the shipped ones. The shipped ones are version 1 and stand in the code alone, so that an update
/// of the software mends them where nobody changed them.
/// </summary>
internal sealed class TemplateBook(IReadOnlyList<TemplateVersion> saved)
{
    public const int ShippedVersion = 1;

    public static TemplateBook Shipped { get; } = new([]);

    /// <summary>What is in force of some templates, of all where none is named.</summary>
    public static async Task<TemplateBook> OpenAsync(NotificationsDbContext db, IReadOnlyList<string>? templates, CancellationToken cancellationToken)
    {
        var asked = templates is null ? db.TemplateVersions : db.TemplateVersions.Where(v => templates.Contains(v.Template));
        var newest = asked.Where(v => !db.TemplateVersions.Any(n => n.Template == v.Template && n.Version > v.Version));
        return new TemplateBook(await newest.AsNoTracking().ToListAsync(cancellationToken));
    }

    public static bool Knows(string template) => EnglishTemplates.All.ContainsKey(template);

    /// <summary>Saved words that this software cannot fill any more, or that have no mail where one is sent by now, are passed over: a message is never held up by its template.</summary>
    public WordsInForce Of(string template, string language)
    {
        var own = saved.Where(v => v.Template == template && v.Language == language).MaxBy(v => v.Version);
        return own is not null && (own.Words.Mail is null) == (ShippedWords(template, language).Mail is null) && PlaceholderCheck.CanBeFilled(template, own.Words)
            ? new(own.Words, new(template, language, own.Version))
            : new(ShippedWords(template, language), new(template, language, ShippedVersion));
    }

    /// <summary>What is said on a channel: a question by mail becomes its link.</summary>
    public WordsInForce For(string template, string language, string channel) =>
        channel == ChannelCodes.Email && ShippedWords(template, language).Mail is null ? Of(TemplateCodes.CheckInLink, language) : Of(template, language);

    public static Template ShippedWords(string template, string language) =>
        (language == Languages.Spanish ? SpanishTemplates.All : EnglishTemplates.All)[template];

    /// <summary>As a form sends them, without what nobody meant to write: spaces around, line ends of another system.</summary>
    public static Template Tidy(TemplateWords words)
    {
        static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
        return new(Plain(words.Text), words.MailSubject is null && words.MailBody is null ? null : new(Plain(words.MailSubject), Plain(words.MailBody)));
    }

    public static TemplateWords Wire(Template words) => new(words.Text, words.Mail?.Subject, words.Mail?.Body);
}

internal sealed record WordsInForce(Template Words, Wording Wording);
