using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>What a patient calls the two sites asked for; a letter counts only beside its number ("L7 B3").</summary>
internal sealed class SiteWords(WordList axial, WordList limb, string axialLetters, string limbLetters)
{
    private static readonly SiteWords Lumbar = new(
        new("back", "espalda", "lumbar", "back pain", "dolor de espalda"), new("leg", "legs", "pierna", "piernas", "leg pain"), "be", "lp");

    private static readonly SiteWords Cervical = new(
        new("neck", "cuello", "neck pain", "nuca"), new("arm", "arms", "brazo", "brazos", "arm pain"), "nc", "ab");

    public static SiteWords Of(bool cervical) => cervical ? Cervical : Lumbar;

    /// <summary>The site named from this token on, and how many tokens name it.</summary>
    public (Site Site, int Length)? At(IReadOnlyList<ReplyToken> tokens, int at)
    {
        if (axial.LengthAt(tokens, at) is > 0 and var axialLength)
            return (Site.Axial, axialLength);
        if (limb.LengthAt(tokens, at) is > 0 and var limbLength)
            return (Site.Limb, limbLength);
        return LetterAt(tokens, at) is { } site ? (site, 1) : null;
    }

    private Site? LetterAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var letter = tokens[at].Text;
        var isBesideNumber = at + 1 < tokens.Count && tokens[at + 1].Digits is not null && (tokens[at + 1].Glued || !IsAlsoAWord(letter));
        if (letter.Length != 1 || !isBesideNumber)
            return null;
        return axialLetters.Contains(letter[0]) ? Site.Axial : limbLetters.Contains(letter[0]) ? Site.Limb : null;
    }

    /// <summary>"A 7" is no arm.</summary>
    private static bool IsAlsoAWord(string letter) => letter is "a" or "e";
}
