using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>What a patient calls the two sites asked for; a letter counts only beside its number ("L7 B3").</summary>
internal sealed class SiteWords(WordList axial, WordList limb, string axialLetters, string limbLetters, string vertebraLetters, int lastVertebra)
{
    private static readonly SiteWords Lumbar = new(
        new("back", "backs", "espalda", "lumbar", "back pain", "lower back", "low back", "lower back pain", "low back pain", "dolor de espalda", "dolor de la espalda",
            "dolor en la espalda", "dolor de mi espalda", "dolor en mi espalda", "espalda baja", "cintura", "lumbares"),
        new("leg", "legs", "pierna", "piernas", "leg pain", "pain in leg", "dolor de pierna", "dolor de piernas", "dolor de la pierna", "dolor en la pierna", "both legs",
            "las dos piernas", "ambas piernas"),
        "be", "lp", "l", 5);

    private static readonly SiteWords Cervical = new(
        new("neck", "necks", "cuello", "neck pain", "nuca", "cervical", "dolor de cuello", "dolor del cuello", "dolor en el cuello"),
        new("arm", "arms", "brazo", "brazos", "arm pain", "dolor de brazo", "dolor del brazo", "dolor en el brazo", "both arms", "los dos brazos", "ambos brazos"),
        "nc", "ab", "c", 8);

    public static SiteWords Of(bool cervical) => cervical ? Cervical : Lumbar;

    /// <summary>The site named from this token on, and how many tokens name it.</summary>
    public (Site Site, int Length, bool IsLetter)? At(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var (axialLength, limbLength) = (axial.LengthAt(tokens, at), limb.LengthAt(tokens, at));
        if (Math.Max(axialLength, limbLength) is > 0 and var length)
            return (axialLength > limbLength ? Site.Axial : Site.Limb, length, false);
        return LetterAt(tokens, at) is { } site ? (site, 1, true) : null;
    }

    /// <summary>"L5" may be a vertebra, and "l0" a ten typed in haste: a letter like that says something only beside another site.</summary>
    public bool MayMeanElse(IReadOnlyList<ReplyToken> tokens, int at, int number) =>
        vertebraLetters.Contains(tokens[at].Text[0]) && number <= lastVertebra;

    private Site? LetterAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
            return null;
        var letter = tokens[at].Text;
        if (letter.Length != 1 || !IsBesideNumber(tokens, at, letter))
            return null;
        return axialLetters.Contains(letter[0]) ? Site.Axial : limbLetters.Contains(letter[0]) ? Site.Limb : null;
    }

    private static bool IsBesideNumber(IReadOnlyList<ReplyToken> tokens, int at, string letter)
    {
        var number = at + 1 < tokens.Count && tokens[at + 1].Text is ":" or "=" or "-" or "." ? at + 2 : at + 1;
        return number < tokens.Count && tokens[number].Digits is not null && (tokens[at + 1].Glued || !IsAlsoAWord(letter));
    }

    /// <summary>"A 7" is no arm.</summary>
    private static bool IsAlsoAWord(string letter) => letter is "a" or "e";
}
