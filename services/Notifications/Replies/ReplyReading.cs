using FbssFollowUp.Notifications.Consent;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>What a text is, before any question is looked at. Numbers and symptoms are for PostOp.</summary>
/// <param name="Outcome">One of <see cref="ReplyOutcomes"/>.</param>
/// <param name="How">How it opted out or in, for the ledger.</param>
internal sealed record ReplyReading(string Outcome, string How)
{
    private static readonly ReplyReading PassOn = new(ReplyOutcomes.PassedOn, "");

    /// <param name="ownTexts">What was texted to that phone lately.</param>
    public static ReplyReading Of(string text, IEnumerable<string> ownTexts) => Keywords.In(text) switch
    {
        Keyword.OptOut => new(ReplyOutcomes.OptedOut, "keyword"),
        Keyword.OptIn => new(ReplyOutcomes.OptedIn, "keyword"),
        Keyword.Help => new(ReplyOutcomes.Helped, "keyword"),
        _ when NotAnswers.Is(text, ownTexts) => new(ReplyOutcomes.Ignored, ""),
        _ when OwnWordsOptOut.In(text) => new(ReplyOutcomes.OptedOut, "own-words"),
        _ => PassOn
    };
}
