namespace FbssFollowUp.Contracts.Notifications;

/// <summary>
/// Sent by the console when an administrator changes the words of a template: makes its next version, in force at once, also for what is planned and not
/// yet sent. Refused, with a sentence for everything that is wrong, where a placeholder is unknown, missing or unbalanced, or something that must be said is gone.
/// </summary>
/// <param name="Code">One of <see cref="TemplateCodes"/>, or one of Notifications' own.</param>
/// <param name="BasedOn">The version the words were made from; refused when another is in force by now.</param>
/// <param name="English">All its words in English.</param>
/// <param name="Spanish">All its words in Spanish.</param>
/// <param name="Why">1 to 500 characters, kept with the version.</param>
public sealed record EditTemplate(string Code, int BasedOn, TemplateWords English, TemplateWords Spanish, string Why);
