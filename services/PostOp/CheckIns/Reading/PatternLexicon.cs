using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// What patients call a new place or kind of pain, or doing worse, English and Spanish, from the file beside this one. Weakness that the safety lexicon
/// knows is a red flag already and not told a second time.
/// </summary>
internal static class PatternLexicon
{
    private static readonly PhraseLexicon Lexicon = PhraseLexicon.Read("pattern-lexicon.json");

    private static readonly string[] Weakness =
        [RedFlagCodes.NewWeakness, RedFlagCodes.BothLegsWeak, RedFlagCodes.LimbCannotMove, RedFlagCodes.FootDropOrLimp];

    /// <param name="text">A patient's own words.</param>
    /// <param name="cervical">The surgery was at the neck, so that an arm is the limb it is about and a leg is not.</param>
    /// <returns>Codes of <see cref="PatternCodes"/>.</returns>
    public static IReadOnlyList<string> In(string text, bool cervical)
    {
        var said = Lexicon.In(text).Where(p => p.Group is null || p.Group == (cervical ? "cervical" : "lumbar")).Select(p => p.Code).ToHashSet();
        if (said.Contains(PatternCodes.StrengthWorse) && SafetyLexicon.In(text).Any(m => Weakness.Contains(m.Code)))
            said.Remove(PatternCodes.StrengthWorse);
        if (said.Overlaps(PatternCodes.Pain.Except([PatternCodes.Unspecified])))
            said.Remove(PatternCodes.Unspecified);
        return [.. PatternCodes.All.Where(said.Contains)];
    }
}
