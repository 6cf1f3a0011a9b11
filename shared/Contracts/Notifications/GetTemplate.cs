namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for one template with all its versions. Answered with <see cref="TemplateSheet"/>, refused for a code nobody knows.</summary>
/// <param name="Code">One of <see cref="TemplateCodes"/>, or one of Notifications' own.</param>
public sealed record GetTemplate(string Code);
