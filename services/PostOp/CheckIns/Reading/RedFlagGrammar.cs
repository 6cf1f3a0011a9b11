namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads the answer to "1 = any of these, 2 = none". A "yes" counts whatever is said after it; a "none" only if nothing else is said.
/// </summary>
internal static class RedFlagGrammar
{
    /// <summary>True for any, false for none, null if unclear.</summary>
    public static bool? Read(IReadOnlyList<ReplyToken> tokens)
    {
        var words = tokens.Where(token => Vocabulary.Marks.LengthAt([token], 0) == 0 && token.Text is not ("," or "#")).ToList();
        if (words.Count == 0 || words.Any(token => token.Text is "?" or "¿"))
            return null;
        if (IsYes([.. words.Skip(LengthOfOpening(words))]))
            return true;
        return IsNone(words) ? false : null;
    }

    private static int LengthOfOpening(List<ReplyToken> words)
    {
        var at = 0;
        while (at < words.Count && Math.Max(Vocabulary.Polite.LengthAt(words, at), Opening.LengthAt(words, at)) is > 0 and var length)
            at += length;
        return at;
    }

    private static bool IsYes(List<ReplyToken> words)
    {
        if (words.Count == 0)
            return false;
        var opensWithOne = NumberWords.Of(words[0]) == 1 && RedFlagWords.Waiting.LengthAt(words, 1) == 0 && !words.Skip(1).Any(IsNumberOrChoice)
            && !RedFlagWords.Denying.IsIn(words);
        return opensWithOne || (RedFlagWords.Yes.LengthAt(words, 0) > 0 && !words.Any(IsTwo) && !RedFlagWords.Denying.IsIn(words));
    }

    private static bool IsNone(List<ReplyToken> words)
    {
        if (IsPolite(words))
            return false;
        var said = false;
        for (var at = 0; at < words.Count;)
        {
            var none = IsTwo(words[at]) ? 1 : RedFlagWords.None.LengthAt(words, at);
            var length = Math.Max(none, Math.Max(RedFlagWords.OfThese.LengthAt(words, at), Vocabulary.Polite.LengthAt(words, at)));
            if (length == 0)
                return false;
            said |= none == length;
            at += length;
        }
        return said;
    }

    /// <summary>"No thanks" may refuse the question instead of answering it.</summary>
    private static bool IsPolite(List<ReplyToken> words) => words[0].Text is "no" && words.Count > 1 && words[1].Text is "thanks" or "thank" or "gracias";

    private static bool IsTwo(ReplyToken token) => NumberWords.Of(token) == 2;

    private static bool IsNumberOrChoice(ReplyToken token) => char.IsDigit(token.Text[0]) || token.Text is "or" or "o" or "/" or "not" or "no" or "+";

    private static WordList Opening { get; } = new(
        "well", "um", "uh", "oh", "sorry", "its", "it is", "answer", "my answer is", "the answer is", "number", "option", "perdon", "pues", "la", "el", "es", "respuesta", "opcion",
        "numero");
}
