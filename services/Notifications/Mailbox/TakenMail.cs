namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>A mail taken apart, by our own reader or by MimeKit; bounded in depth, parts and size: what lies deeper or comes after is left out.</summary>
internal sealed record TakenMail(MailHeaders Headers, IReadOnlyList<MailPart> Parts)
{
    public const int DeepestNesting = 20;
    public const int MostParts = 200;
}

/// <param name="Text">Decoded when asked for.</param>
internal sealed record MailPart(MailHeaders Headers, Func<string> Text)
{
    public bool IsAttachment => Headers["Content-Disposition"]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) is true;
}
