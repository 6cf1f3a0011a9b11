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
        List<ReplyToken> answer = [.. words.Skip(LengthOfOpening(words))];
        if (IsYes(answer) || IsSomeOfThem(answer) || RedFlagWords.First.LengthAt(words, 0) == words.Count)
            return true;
        return IsNone(words) && !SymptomsSaid.StandIn(tokens) ? false : null;
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
        var opensWithOne = NumberWords.Of(words[0]) == 1 && !IsMeasured(words, 0) && !IsGluedWord(words, 1) && RedFlagWords.Waiting.LengthAt(words, 1) == 0 && !IsInDoubt(words)
            && !RedFlagWords.Denying.IsIn(words);
        var yes = RedFlagWords.Yes.LengthAt(words, 0);
        var isOfSomethingElse = RedFlagWords.PlainYes.LengthAt(words, 0) == 0 && RedFlagWords.NothingListed.LengthAt(words, yes) > 0;
        var opensWithYes = yes > RedFlagWords.None.LengthAt(words, 0) && !isOfSomethingElse;
        var saysTwo = words.Where((word, at) => IsTwo(word) && !IsMeasured(words, at) && RedFlagWords.OfListed.LengthAt(words, at + 1) == 0).Any();
        return opensWithOne || (opensWithYes && !saysTwo && !RedFlagWords.Denying.IsIn(words));
    }

    /// <summary>"Two of them": a number of what was listed, not the answer "2".</summary>
    private static bool IsSomeOfThem(List<ReplyToken> words)
    {
        var has = RedFlagWords.Having.LengthAt(words, 0);
        return has < words.Count && NumberWords.Of(words[has]) is > 0 && RedFlagWords.OfListed.LengthAt(words, has + 1) > 0 && !RedFlagWords.Denying.IsIn(words)
            && !words.Skip(has + 1).Any(IsNumberOrChoice);
    }

    private static bool IsNone(List<ReplyToken> words)
    {
        if (IsRefusal(words))
            return false;
        var (said, inWords, counted) = (false, false, false);
        for (var at = 0; at < words.Count;)
        {
            var none = IsTwo(words[at]) ? 1 : RedFlagWords.None.LengthAt(words, at);
            var counting = Math.Max(RedFlagWords.Having.LengthAt(words, at), RedFlagWords.OfListed.LengthAt(words, at));
            var length = Math.Max(Math.Max(none, counting), Math.Max(AroundAt(words, at, said), SeparatorAt(words, at, said)));
            if (length == 0)
                return false;
            said |= none == length;
            inWords |= none == length && !IsTwo(words[at]);
            counted |= counting == length && none < length;
            at += length;
        }
        return said && (inWords || !counted);
    }

    private static int AroundAt(List<ReplyToken> words, int at, bool said)
    {
        WordList[] around = [RedFlagWords.OfThese, RedFlagWords.Well, Vocabulary.Polite];
        return Math.Max(around.Max(list => list.LengthAt(words, at)), said ? 0 : RedFlagWords.Labels.LengthAt(words, at));
    }

    /// <summary>"2 - none".</summary>
    private static int SeparatorAt(List<ReplyToken> words, int at, bool said) =>
        said && words[at].Text is "-" or "–" or "—" && RedFlagWords.None.LengthAt(words, at + 1) > 0 ? 1 : 0;

    /// <summary>"No thanks" may refuse the question instead of answering it; "no, thank God, none" does not.</summary>
    private static bool IsRefusal(List<ReplyToken> words)
    {
        var thanks = words[0].Text is "no" ? RedFlagWords.Thanks.LengthAt(words, 1) : 0;
        return thanks > 0 && Vocabulary.Polite.LengthAt(words, 1) == thanks && !RedFlagWords.None.IsIn([.. words.Skip(1)]) && !words.Exists(IsTwo);
    }

    private static bool IsGluedWord(List<ReplyToken> words, int at) => at < words.Count && words[at] is { Glued: true, IsWord: true };

    /// <summary>Another number anywhere, or a choice before any "but".</summary>
    private static bool IsInDoubt(List<ReplyToken> words)
    {
        var others = words.Where((_, at) => at > 0 && !IsMeasured(words, at)).ToList();
        return others.TakeWhile(token => token.Text is not ("but" or "pero")).Any(IsNumberOrChoice) || others.Any(token => char.IsDigit(token.Text[0]));
    }

    private static bool IsMeasured(List<ReplyToken> words, int at) =>
        (NumberWords.Of(words[at]) is not null || char.IsDigit(words[at].Text[0])) && RedFlagWords.Measures.LengthAt(words, at + 1) > 0;

    private static bool IsTwo(ReplyToken token) => NumberWords.Of(token) == 2;

    private static bool IsNumberOrChoice(ReplyToken token) => char.IsDigit(token.Text[0]) || token.Text is "or" or "o" or "/" or "not" or "no" or "+";

    private static WordList Opening { get; } = new(
        "well", "ok", "okay", "um", "uh", "uh huh", "ah", "still", "only", "just", "solo", "solamente", "probably", "probablemente", "unfortunately", "lamentablemente",
        "desafortunadamente", "sadly", "oh", "sorry", "its", "it is", "answer", "my answer is", "the answer is", "number", "option", "perdon", "pues", "la", "el", "es",
        "respuesta", "opcion", "numero");
}
