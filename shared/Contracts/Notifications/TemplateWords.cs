namespace FbssFollowUp.Contracts.Notifications;

/// <summary>The words of a template in one language, placeholders written as {name}.</summary>
/// <param name="Text">As a text.</param>
/// <param name="MailSubject">Null where the template is never mailed.</param>
/// <param name="MailBody">Null where the template is never mailed; the footer with practice, phone and emergency line is added to it.</param>
public sealed record TemplateWords(string Text, string? MailSubject, string? MailBody);
