namespace FbssFollowUp.Notifications.Templates;

/// <summary>Whose words a message was put in.</summary>
/// <param name="Template">Mostly the message's own; a question by mail is that of the link.</param>
/// <param name="Language">The reader's.</param>
/// <param name="Version">1 is what ships.</param>
internal sealed record Wording(string Template, string Language, int Version);
