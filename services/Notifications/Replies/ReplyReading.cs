using FbssFollowUp.Notifications.Consent;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>What a text is, before any question is looked at. Numbers and symptoms are for PostOp.</summary>
/// <param name="Outcome">One of <see cref="ReplyOutcomes"/>.</param>
/// <param name="How">How it opted out or in, for the ledger.</param>
internal sealed record ReplyReading(string Outcome, string How)
{
    private static readonly ReplyReading PassOn = new(ReplyOutcomes.PassedOn, "");

    /// <summary>
    /// As the provider took it, which answered it already. A word of consent that is also the answer to an open question stays the answer:
    /// "yes" opts in at the provider, and to us it may mean danger.
    /// </summary>
    /// <param name="answersQuestion">A question is open on that phone.</param>
    public static ReplyReading ByProvider(string text, string keyword, bool answersQuestion, IEnumerable<string> ownTexts) => keyword switch
    {
        "STOP" => new(ReplyOutcomes.OptedOut, "provider-keyword"),
        "HELP" => new(ReplyOutcomes.Helped, "provider-keyword"),
        _ when Keywords.In(text) == Keyword.OptIn || !answersQuestion => new(ReplyOutcomes.OptedIn, "provider-keyword"),
        _ => Of(text, ownTexts) with { How = "provider-keyword" }
    };

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
