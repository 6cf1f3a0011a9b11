namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for how words that are not saved yet would read, and what is wrong with them. Answered with <see cref="TemplateProof"/>.</summary>
/// <param name="Code">One of <see cref="TemplateCodes"/>, or one of Notifications' own.</param>
/// <param name="English">All its words in English.</param>
/// <param name="Spanish">All its words in Spanish.</param>
public sealed record ProofTemplate(string Code, TemplateWords English, TemplateWords Spanish);
