using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// The phrases no text may pass unseen with, English and Spanish, from the file beside this one. A negation counts only directly before a symptom ("no fever", "sin fiebre ni escalofríos"): a doubt is
/// no denial, and words of self-harm are never taken as denied.
/// </summary>
internal static class SafetyLexicon
{
    private static readonly PhraseLexicon Lexicon = PhraseLexicon.Read("safety-lexicon.json");

    /// <summary>What the text speaks of, each item once, most urgent first.</summary>
    public static IReadOnlyList<SafetyMention> In(string text) =>
        [.. Lexicon.In(text).Select(p => new SafetyMention(Enum.Parse<SafetyGroup>(p.Group!, ignoreCase: true), p.Code)).Distinct().OrderBy(m => Rank(m.Group))];

    private static int Rank(SafetyGroup group) => group switch { SafetyGroup.Emergency => 0, SafetyGroup.Distress => 1, _ => 2 };
}

/// <summary>A safety item a text speaks of.</summary>
internal sealed record SafetyMention(SafetyGroup Group, string Code);
