namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads the answer to "1 = any of these, 2 = none". A "yes" counts whatever is said after it; a "none" only if nothing else is said.
/// </summary>
internal static class RedFlagGrammar
{
    /// <summary>True for any, false for none, null if unclear.</summary>
    public static bool? Read(IReadOnlyList<ReplyToken> tokens)
    {
        var words = tokens.Where(token => Vocabulary.Marks.LengthAt([token], 0) == 0 && token.Text is not ",").ToList();
        if (words.Count == 0 || words.Any(token => token.Text is "?" or "¿"))
            return null;
        if (IsYes(words))
            return true;
        return IsNone(words) ? false : null;
    }

    private static bool IsYes(List<ReplyToken> words)
    {
        var opensWithOne = Vocabulary.NumberOf(words[0]) == 1 && !words.Skip(1).Any(IsNumberOrChoice);
        return opensWithOne || (Vocabulary.Yes.LengthAt(words, 0) > 0 && !words.Any(IsTwo) && !Vocabulary.Nothing.IsIn(words));
    }

    private static bool IsNone(List<ReplyToken> words)
    {
        var length = IsTwo(words[0]) ? 1 : Vocabulary.None.LengthAt(words, 0);
        if (length == 0 || IsPolite(words))
            return false;
        var at = length;
        while (at < words.Count && Vocabulary.OfThese.LengthAt(words, at) is > 0 and var more)
            at += more;
        return at == words.Count;
    }

    /// <summary>"No thanks" may refuse the question instead of answering it.</summary>
    private static bool IsPolite(List<ReplyToken> words) => words[0].Text is "no" && words.Count > 1 && words[1].Text is "thanks" or "thank" or "gracias";

    private static bool IsTwo(ReplyToken token) => Vocabulary.NumberOf(token) == 2;

    private static bool IsNumberOrChoice(ReplyToken token) => char.IsDigit(token.Text[0]) || token.Text is "or" or "o" or "/" or "not" or "no";
}
