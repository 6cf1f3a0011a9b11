namespace FbssFollowUp.Notifications.Templates;

/// <summary>A message in words; the subject is null for a text.</summary>
internal sealed record RenderedText(string? Subject, string Body, Wording Wording);
