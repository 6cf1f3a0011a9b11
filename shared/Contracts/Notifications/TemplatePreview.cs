namespace FbssFollowUp.Contracts.Notifications;

/// <summary>A template filled with sample values.</summary>
/// <param name="Code">One of <see cref="TemplateCodes"/>, or one of Notifications' own.</param>
/// <param name="Language">One of <see cref="Languages"/>.</param>
/// <param name="Text">As a text.</param>
/// <param name="Alphabet">"GSM-7" or "UCS-2".</param>
/// <param name="Segments">In so many parts the text is sent and paid.</param>
/// <param name="MailSubject">Null where it is never mailed.</param>
/// <param name="MailBody">Null where it is never mailed.</param>
/// <param name="Version">The version of the words; 1 is what ships with the software.</param>
public sealed record TemplatePreview(
    string Code, string Language, string Text, string Alphabet, int Segments, string? MailSubject, string? MailBody, int Version = 1);
