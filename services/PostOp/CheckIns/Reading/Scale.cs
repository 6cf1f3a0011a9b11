namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>The scale itself said beside a score, "on a scale of 1 to 10", "del 0 al 10", "(0-10)": its numbers answer nothing.</summary>
internal static class Scale
{
    private const int Most = 10;

    /// <summary>How many tokens from this one on speak of the scale; 0 if none.</summary>
    public static int LengthAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var named = Named.LengthAt(tokens, at);
        if (named > 0)
            return named + EndsAt(tokens, at + named);
        var opens = Math.Max(Opens.LengthAt(tokens, at), Brackets.LengthAt(tokens, at));
        var ends = opens == 0 ? 0 : EndsAt(tokens, at + opens);
        var closes = Closes.LengthAt(tokens, at + opens + ends);
        return OutOf.LengthAt(tokens, at) is > 0 and var outOf && IsMost(tokens, at + outOf) ? outOf + 1
            : ends > 0 && closes > 0 ? opens + ends + closes
            : From.LengthAt(tokens, at) is > 0 and var from && RangeAt(tokens, at + from) is > 0 and var range ? from + range
            : 0;
    }

    private static int EndsAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var from = From.LengthAt(tokens, at);
        var range = RangeAt(tokens, at + from);
        return range > 0 ? from + range : IsMost(tokens, at + from) ? from + 1 : 0;
    }

    /// <summary>"0 to 10", "1-10", "0 al 10".</summary>
    private static int RangeAt(IReadOnlyList<ReplyToken> tokens, int at) =>
        at + 2 < tokens.Count && NumberWords.Of(tokens[at]) is 0 or 1 && To.LengthAt(tokens, at + 1) == 1 && IsMost(tokens, at + 2) ? 3 : 0;

    private static bool IsMost(IReadOnlyList<ReplyToken> tokens, int at) => at < tokens.Count && NumberWords.Of(tokens[at]) == Most;

    private static WordList Named { get; } = new(
        "on a scale", "on the scale", "on scale", "in a scale", "scale", "on the pain scale", "on a pain scale", "pain scale", "en la escala de dolor", "escala de dolor",
        "en una escala", "en la escala", "en escala", "escala");

    /// <summary>"On the 0-10 scale".</summary>
    private static WordList Opens { get; } = new("on a", "on the", "in a", "a", "the");

    private static WordList Brackets { get; } = new("(", "[");

    private static WordList Closes { get; } = new(")", "]", "scale", "point scale");

    private static WordList OutOf { get; } = new("out of", "out of a", "out of possible", "sobre");

    private static WordList From { get; } = new("of", "from", "between", "de", "del", "entre", "out of");

    private static WordList To { get; } = new("to", "-", "–", "through", "thru", "and", "a", "al", "y", "hasta");
}
