using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads pain scores. A reply is one or two items among words that change nothing:
/// <code>
/// reply  = { around | mark } item [ and ] [ item ] { around | mark }
/// item   = number | site number | number site
/// number = ( 0 … 10 | zero … ten | cero … diez ) [ ( "/" | "out of" | "de" ) 10 ]
/// </code>
/// Anything else in it, a range, a sign, an unknown word, and it is not read at all.
/// </summary>
internal static class ScoreGrammar
{
    /// <summary>The scores, or null if unclear. Numbers without a site answer what was asked, in its order; there must be as many.</summary>
    public static Scores? Read(IReadOnlyList<ReplyToken> tokens, SiteWords sites, IReadOnlyList<Site> asked) =>
        Items(tokens, sites) is { } items ? Meaning(items, asked) : null;

    /// <summary>Sites and numbers in the order said, or null if the reply has anything else in it.</summary>
    private static List<ScoreItem>? Items(IReadOnlyList<ReplyToken> tokens, SiteWords sites)
    {
        var items = new List<ScoreItem>();
        for (var at = 0; at < tokens.Count;)
        {
            var length = ItemAt(tokens, at, sites, items);
            if (length == 0)
                length = Math.Max(Vocabulary.Around.LengthAt(tokens, at), Vocabulary.Marks.LengthAt(tokens, at));
            if (length == 0)
                length = Vocabulary.And.LengthAt(tokens, at);
            if (length == 0)
                return null;
            at += length;
        }
        return items;
    }

    private static int ItemAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (sites.At(tokens, at) is { } site)
        {
            items.Add(new ScoreItem(site.Site, null));
            return site.Length;
        }
        if (Vocabulary.NumberOf(tokens[at]) is not { } number || IsGluedToMore(tokens, at, sites))
            return 0;
        items.Add(new ScoreItem(null, number));
        return 1 + OutOfTenAt(tokens, at + 1);
    }

    /// <summary>"7pm", "#7" and "10x" are no scores; "L7" is.</summary>
    private static bool IsGluedToMore(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites)
    {
        var before = tokens[at].Glued && at > 0 && tokens[at - 1].IsWord && sites.At(tokens, at - 1) is null;
        var after = at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, IsWord: true } && sites.At(tokens, at + 1) is null;
        return before || after;
    }

    private static int OutOfTenAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var length = at < tokens.Count ? Vocabulary.OutOf.LengthAt(tokens, at) : 0;
        var ends = at + length;
        return length > 0 && ends < tokens.Count && Vocabulary.NumberOf(tokens[ends]) == 10 ? length + 1 : 0;
    }

    private static Scores? Meaning(List<ScoreItem> items, IReadOnlyList<Site> asked) => items switch
    {
        [{ Number: { } only }] when asked is [var site] => Scores.At(site, only),
        [{ Number: { } first }, { Number: { } second }] when asked is [var one, var other] => Scores.At(one, first).And(Scores.At(other, second)),
        [{ Site: { } site }, { Number: { } number }] => Scores.At(site, number),
        [{ Number: { } number }, { Site: { } site }] => Scores.At(site, number),
        [{ Site: { } a }, { Number: { } x }, { Site: { } b }, { Number: { } y }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        [{ Number: { } x }, { Site: { } a }, { Number: { } y }, { Site: { } b }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        _ => null
    };

    private sealed record ScoreItem(Site? Site, int? Number);
}

/// <summary>Scores read from one reply, NRS 0 to 10.</summary>
internal sealed record Scores(int? Axial, int? Limb)
{
    public static Scores At(Site site, int number) => site == Site.Axial ? new(number, null) : new(null, number);

    public Scores And(Scores other) => new(Axial ?? other.Axial, Limb ?? other.Limb);

    public int? Of(Site site) => site == Site.Axial ? Axial : Limb;
}
