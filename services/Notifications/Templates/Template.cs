namespace FbssFollowUp.Notifications.Templates;

/// <summary>A template's words in one language.</summary>
/// <param name="Text">As a text; in letters of the GSM alphabet, because any other triples its price and length.</param>
/// <param name="Mail">As an e-mail; null for what is only ever texted.</param>
internal sealed record Template(string Text, MailTemplate? Mail = null);

/// <param name="Subject">Neutral: it shows on a locked screen.</param>
internal sealed record MailTemplate(string Subject, string Body);
