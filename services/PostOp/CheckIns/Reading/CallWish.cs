namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Finds "please call me" in a reply. What follows it may be a time or a number to ring and is read by a person, never as a score.</summary>
internal static class CallWish
{
    public static (bool IsWished, IReadOnlyList<ReplyToken> Others) In(IReadOnlyList<ReplyToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
            if (CallWords.Wish.LengthAt(tokens, at) is > 0 and var length && !CallWords.Denied.EndsAt(tokens, at))
                return (true, HasNumber(tokens.Skip(at + length)) ? tokens : [.. tokens.Take(at), .. tokens.Skip(at + length).SkipWhile(IsMark)]);
        return (false, tokens);
    }

    private static bool IsMark(ReplyToken token) => token.Text is "?" or "¿" or "." or "!";

    private static bool HasNumber(IEnumerable<ReplyToken> tokens) => tokens.Any(token => NumberWords.Of(token) is not null);
}
