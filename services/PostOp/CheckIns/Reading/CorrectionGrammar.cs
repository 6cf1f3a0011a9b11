using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads "sorry, I meant 3 for the leg": words that take back, and scores; "not 8" beside them names what was wrong and is left out.
/// "Sorry, 3" alone may as well excuse a late answer, and "no, 3" deny: they take back only where nothing else waits for a number.
/// </summary>
internal static class CorrectionGrammar
{
    public static bool TakesBack(IReadOnlyList<ReplyToken> tokens) => Vocabulary.Correction.IsIn(tokens);

    public static bool MayTakeBack(IReadOnlyList<ReplyToken> tokens) => Vocabulary.Apology.IsIn(tokens) || OpensWithNo(tokens);

    /// <summary>The scores meant, or null if unclear. <paramref name="taken"/> is the site taken back where none is named, null if not known.</summary>
    public static Scores? Read(IReadOnlyList<ReplyToken> tokens, SiteWords sites, Site? taken) =>
        ScoreGrammar.Read(Without(tokens, NotNumberAt), sites, taken is { } site ? [site] : []);

    /// <summary>The reply without its words of excuse.</summary>
    public static IReadOnlyList<ReplyToken> WithoutApology(IReadOnlyList<ReplyToken> tokens) => Without(tokens, (_, _) => 0, Vocabulary.Apology);

    private static List<ReplyToken> Without(IReadOnlyList<ReplyToken> tokens, Func<IReadOnlyList<ReplyToken>, int, int> alsoAt, WordList? only = null)
    {
        var left = new List<ReplyToken>();
        for (var at = 0; at < tokens.Count;)
        {
            var words = only is not null ? only.LengthAt(tokens, at)
                : Math.Max(Vocabulary.Correction.LengthAt(tokens, at), Vocabulary.Apology.LengthAt(tokens, at));
            var length = Math.Max(words, alsoAt(tokens, at));
            if (length == 0)
                left.Add(tokens[at]);
            at += Math.Max(length, 1);
        }
        return left;
    }

    /// <summary>"Not an 8", and the "no" of "no, 4".</summary>
    private static int NotNumberAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        if (at == 0 && OpensWithNo(tokens))
            return 1;
        var length = Vocabulary.Not.LengthAt(tokens, at);
        while (length > 0 && at + length < tokens.Count && tokens[at + length].Text is "a" or "an" or "un")
            length++;
        return length > 0 && at + length < tokens.Count && NumberWords.Of(tokens[at + length]) is not null ? length + 1 : 0;
    }

    private static bool OpensWithNo(IReadOnlyList<ReplyToken> tokens) => tokens is [{ Text: "no" or "nope" }, { Text: "," }, _, ..];
}
