namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Finds "please call me" in a reply. What follows it may be a time or a number to ring and is read by a person, never as a score.</summary>
internal static class CallWish
{
    public static (bool IsWished, IReadOnlyList<ReplyToken> Others) In(IReadOnlyList<ReplyToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
            if (LengthAt(tokens, at) is > 0 and var length && !CallWords.Denied.EndsAt(tokens, at))
                return (true, HasNumber(tokens.Skip(at + length)) ? tokens : [.. tokens.Take(at).Reverse().SkipWhile(IsMark).Reverse(), .. tokens.Skip(at + length).SkipWhile(IsMark)]);
        return (false, tokens);
    }

    private static int LengthAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var wanting = CallWords.Wanting.LengthAt(tokens, at);
        var from = at + wanting;
        while (wanting > 0 && CallWords.Between.LengthAt(tokens, from) is > 0 and var between)
            from += between;
        var wished = wanting == 0 ? 0 : Math.Max(CallWords.Wished.LengthAt(tokens, from), CallWords.Wish.LengthAt(tokens, from));
        return wished > 0 && !IsOwnCall(tokens, from, wished) ? from + wished - at : CallWords.Wish.LengthAt(tokens, at);
    }

    /// <summary>"Can I call you later", "I'd like to call it a 7".</summary>
    private static bool IsOwnCall(IReadOnlyList<ReplyToken> tokens, int at, int length) =>
        tokens[at + length - 1].Text is "call" && (CallWords.Else.LengthAt(tokens, at + length) > 0 || tokens[at - 1].Text is "i" || (length == 1 && tokens[at - 1].Text is "to"));

    private static bool IsMark(ReplyToken token) => token.Text is "?" or "¿" or "." or "!" or "," or "-" or "–" or "—" or "and" or "y";

    private static bool HasNumber(IEnumerable<ReplyToken> tokens) => tokens.Any(token => NumberWords.Of(token) is not null);
}
