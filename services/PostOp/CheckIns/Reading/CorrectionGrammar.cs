using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Reads "sorry, I meant 3 for the leg": words that take back, and scores; "not 8" beside them names what was wrong and is left out.</summary>
internal static class CorrectionGrammar
{
    public static bool IsCorrection(IReadOnlyList<ReplyToken> tokens) => Vocabulary.Correction.IsIn(tokens);

    /// <summary>The scores meant, or null if unclear. <paramref name="taken"/> is the site taken back where none is named, null if not known.</summary>
    public static Scores? Read(IReadOnlyList<ReplyToken> tokens, SiteWords sites, Site? taken) =>
        ScoreGrammar.Read(WithoutTakingBack(tokens), sites, taken is { } site ? [site] : []);

    private static List<ReplyToken> WithoutTakingBack(IReadOnlyList<ReplyToken> tokens)
    {
        var left = new List<ReplyToken>();
        for (var at = 0; at < tokens.Count;)
        {
            var length = Math.Max(Vocabulary.Correction.LengthAt(tokens, at), NotNumberAt(tokens, at));
            if (length == 0)
                left.Add(tokens[at]);
            at += Math.Max(length, 1);
        }
        return left;
    }

    private static int NotNumberAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var length = Vocabulary.Not.LengthAt(tokens, at);
        while (length > 0 && at + length < tokens.Count && tokens[at + length].Text is "a" or "an" or "un")
            length++;
        return length > 0 && at + length < tokens.Count && Vocabulary.NumberOf(tokens[at + length]) is not null ? length + 1 : 0;
    }
}
