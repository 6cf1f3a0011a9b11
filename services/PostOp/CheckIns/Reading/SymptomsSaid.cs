namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Whether a reply that opens with a "no" says all the same that there are symptoms: "No, I have symptoms", "No, tengo 2". A pause between "no" and "tengo" makes
/// all the difference, so commas are looked at here.
/// </summary>
internal static class SymptomsSaid
{
    public static bool StandIn(IReadOnlyList<ReplyToken> tokens) =>
        Enumerable.Range(0, tokens.Count).Any(at =>
            AreHadAt(tokens, at) || AreNamedAt(tokens, at) || AreCountedAt(tokens, at) || IsUnwellAt(tokens, at));

    private static bool AreHadAt(IReadOnlyList<ReplyToken> tokens, int at) =>
        RedFlagWords.Having.LengthAt(tokens, at) is > 0 and var length && !IsDenied(tokens, at) && !IsNoneAfter(tokens, at + length);

    /// <summary>"I don't currently have", "no tengo".</summary>
    private static bool IsDenied(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var verb = at - Meanwhile.LengthBefore(tokens, at);
        return verb > 0 && (tokens[at].Text, tokens[verb - 1].Text) is ("have", "dont" or "not" or "i") or ("tengo", "no");
    }

    /// <summary>"No, symptoms".</summary>
    private static bool AreNamedAt(IReadOnlyList<ReplyToken> tokens, int at) =>
        at > 0 && tokens[at].Text is "symptoms" or "sintomas" && IsPause(tokens[at - 1]) && !IsNoneAfter(tokens, at + 1);

    /// <summary>"No, 2 of them".</summary>
    private static bool AreCountedAt(IReadOnlyList<ReplyToken> tokens, int at) =>
        at > 0 && NumberWords.Of(tokens[at - 1]) is > 0 && RedFlagWords.OfListed.LengthAt(tokens, at) is > 0 and var length && !IsNoneAfter(tokens, at + length);

    /// <summary>"No estoy bien".</summary>
    private static bool IsUnwellAt(IReadOnlyList<ReplyToken> tokens, int at) =>
        at > 0 && tokens[at - 1].Text is "no" && RedFlagWords.Well.LengthAt(tokens, at) > 0;

    private static bool IsNoneAfter(IReadOnlyList<ReplyToken> tokens, int at)
    {
        while (at < tokens.Count && (IsPause(tokens[at]) || Meanwhile.LengthAt(tokens, at) > 0))
            at += Math.Max(1, Meanwhile.LengthAt(tokens, at));
        return RedFlagWords.None.LengthAt(tokens, at) > 0;
    }

    private static bool IsPause(ReplyToken token) => token.Text is "," || Vocabulary.Marks.LengthAt([token], 0) > 0;

    private static WordList Meanwhile { get; } = new(
        "currently", "still", "now", "right now", "today", "at this time", "at the moment", "so far", "ahora", "ahorita", "hoy", "por ahora", "por el momento", "en este momento", "hasta ahora");
}
