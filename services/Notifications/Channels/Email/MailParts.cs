namespace FbssFollowUp.Notifications.Channels.Email;

/// <summary>What a mail has and a text has not.</summary>
/// <param name="Html">The same words as a page.</param>
/// <param name="Token">Binds a reply, a bounce or an unsubscription to the message; 128 random bits.</param>
/// <param name="Thread">Earlier mails about the same subject to the same person, oldest first.</param>
/// <param name="Calendar">An invitation or its withdrawal; null for none.</param>
internal sealed record MailParts(string Html, string Token, IReadOnlyList<Guid> Thread, CalendarFile? Calendar);

/// <param name="Method">REQUEST or CANCEL (RFC 5546).</param>
/// <param name="Text">RFC 5545, with its line ends.</param>
internal sealed record CalendarFile(string Method, string Text);
