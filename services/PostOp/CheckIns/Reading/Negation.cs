namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Whether a phrase is denied: one negator directly before it, or before the item it is listed with by "or".</summary>
internal sealed class Negation(WordList negators, WordList passedOver, WordList listed)
{
    /// <param name="places">Where the words of each meaning of the phrase stand; it begins with the earliest near <paramref name="at"/>.</param>
    public bool IsBefore(IReadOnlyList<ReplyToken> sentence, List<List<int>> places, int at)
    {
        var begins = places.Min(words => words.MinBy(place => Math.Abs(place - at)));
        return IsDenied(sentence, begins);
    }

    private bool IsDenied(IReadOnlyList<ReplyToken> sentence, int begins)
    {
        var at = begins;
        while (EndingAt(passedOver, sentence, at) is > 0 and var length)
            at -= length;
        if (EndingAt(negators, sentence, at) is > 0 and var negator)
            return EndingAt(negators, sentence, at - negator) == 0;
        return EndingAt(listed, sentence, at) is > 0 and var or && HasDeniedItemBefore(sentence, at - or);
    }

    /// <summary>"No fever or chills": the item before "or" is one or two words.</summary>
    private bool HasDeniedItemBefore(IReadOnlyList<ReplyToken> sentence, int at) =>
        Enumerable.Range(1, 2).Any(words => at - words >= 0 && IsDenied(sentence, at - words));

    private static int EndingAt(WordList words, IReadOnlyList<ReplyToken> sentence, int end) =>
        Enumerable.Range(1, Math.Min(3, Math.Max(end, 0))).FirstOrDefault(length => words.LengthAt([.. sentence.Take(end)], end - length) == length);
}
