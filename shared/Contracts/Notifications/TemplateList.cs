namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="ListTemplates"/>.</summary>
public sealed record TemplateList(IReadOnlyList<TemplatePreview> Templates);
