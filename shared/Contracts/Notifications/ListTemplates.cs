namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for the words of all templates as patients and staff would read them. Answered with <see cref="TemplateList"/>.</summary>
public sealed record ListTemplates;
