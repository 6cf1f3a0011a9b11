namespace FbssFollowUp.Notifications.Replies;

/// <summary>What became of an inbound text. The first five are told as <c>Handled</c>.</summary>
internal static class ReplyOutcomes
{
    public const string OptedOut = "opted-out";
    /// <summary>A mail that wants no more texts, and says nothing against mails.</summary>
    public const string TextsOptedOut = "texts-opted-out";
    public const string OptedIn = "opted-in";
    public const string Helped = "helped";

    /// <summary>A tapback, an automatic reply, our own text sent back.</summary>
    public const string Ignored = "ignored";

    /// <summary>For PostOp to read.</summary>
    public const string PassedOn = "passed-on";

    /// <summary>The same words of the same sender within seconds: no effect.</summary>
    public const string Repeated = "repeated";

    public static string? Handled(string outcome) => outcome == PassedOn ? null : outcome;
}
