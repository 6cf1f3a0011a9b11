using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads pain scores. A reply is one or two items among words that change nothing:
/// <code>
/// reply  = { around | mark } item [ and ] [ item ] { around | mark }
/// item   = number | site [ "-" ] number | number [ "-" ] site | "no" site | both number
/// number = ( 0 … 10 | zero … ten | cero … diez | no pain ) [ ( "/" | "out of" | "de" ) 10 ]
/// </code>
/// Anything else in it, a range, a sign, an unknown word, and it is not read at all.
/// </summary>
internal static class ScoreGrammar
{
    /// <summary>The scores, or null if unclear. Numbers without a site answer what was asked, in its order; there must be as many.</summary>
    public static Scores? Read(IReadOnlyList<ReplyToken> tokens, SiteWords sites, IReadOnlyList<Site> asked) =>
        !IsAskedBack(tokens) && Items(tokens, sites) is { } items ? Meaning(items, asked) : null;

    /// <summary>"Is it 7", also after "so" or a greeting.</summary>
    private static bool IsAskedBack(IReadOnlyList<ReplyToken> tokens)
    {
        var at = 0;
        while (ScoreWords.Asking.LengthAt(tokens, at) == 0)
        {
            WordList[] before = [ScoreWords.Opening, Vocabulary.Polite, Vocabulary.Marks, ScoreWords.And];
            var length = before.Max(words => words.LengthAt(tokens, at));
            if (length == 0)
                return false;
            at += length;
        }
        return true;
    }

    /// <summary>Sites and numbers in the order said, or null if the reply has anything else in it.</summary>
    private static List<ScoreItem>? Items(IReadOnlyList<ReplyToken> tokens, SiteWords sites)
    {
        var items = new List<ScoreItem>();
        for (var at = 0; at < tokens.Count;)
        {
            var length = ItemAt(tokens, at, sites, items);
            if (length == 0)
                length = FillerAt(tokens, at, sites, items);
            if (length == 0)
                return null;
            at += length;
        }
        return items;
    }

    private static int FillerAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (ScoreWords.NoAnswer.LengthAt(tokens, at) > 0 || IsRemainder(tokens, at, sites, items))
            return 0;
        WordList[] fillers = [ScoreWords.Around, Vocabulary.Polite, Vocabulary.Marks, ScoreWords.And];
        var length = fillers.Max(words => words.LengthAt(tokens, at));
        return Math.Max(length, IsSeparator(tokens, at, sites) ? 1 : ButAt(tokens, at, sites, items));
    }

    /// <summary>"Back - 3", "B3/L7": between a site and its number, or before the next site. "-3" and "7-8" are none.</summary>
    private static bool IsSeparator(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites)
    {
        if (tokens[at].Text is not ("-" or "–" or "—" or "/" or "|") || at == 0 || at + 1 >= tokens.Count)
            return false;
        var isBalanced = tokens[at].Glued == tokens[at + 1].Glued;
        return sites.At(tokens, at + 1) is not null || (isBalanced && sites.At(tokens, at - 1) is not null && tokens[at].Text is not "/");
    }

    private static int ItemAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (ScoreWords.Both.LengthAt(tokens, at) is > 0 and var both && sites.At(tokens, at) is null)
        {
            items.Add(ScoreItem.BothSites);
            return both;
        }
        if (NoPainAt(tokens, at, sites, items) is > 0 and var none)
            return none;
        return sites.At(tokens, at) is { } site ? SiteAt(tokens, at, site, sites, items) : NumberAt(tokens, at, sites, items);
    }

    private static int NoPainAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (ScoreWords.NoPain.LengthAt(tokens, at) is > 0 and var none)
        {
            items.Add(new ScoreItem(null, 0));
            return none;
        }
        if (ScoreWords.NoneOf.LengthAt(tokens, at) != 1 || sites.At(tokens, at + 1) is not { Length: > 1 } site)
            return 0;
        items.AddRange([new ScoreItem(site.Site, null), new ScoreItem(null, 0)]);
        return 1 + site.Length + ScoreWords.AtAll.LengthAt(tokens, at + 1 + site.Length);
    }

    /// <summary>Only before the other site, and where that one is scored too: "no back pain but it is 7" and "no pain but my leg" are unclear.</summary>
    private static int ButAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items) =>
        at > 0 && ScoreWords.But.LengthAt(tokens, at) is > 0 and var length && sites.At(tokens, at + length) is { IsLetter: false }
        && (items.Exists(item => item.Site is not null) || !IsLastWord(tokens, at, sites))
            ? length
            : 0;

    /// <summary>"No pain, just my leg": there it is.</summary>
    private static bool IsRemainder(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items) =>
        items is [{ Site: null, Number: 0 }] && ScoreWords.Remaining.LengthAt(tokens, at) > 0 && IsLastWord(tokens, at, sites);

    /// <summary>A site is named from here on, and no number after it.</summary>
    private static bool IsLastWord(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites)
    {
        var rest = Enumerable.Range(at, tokens.Count - at).ToList();
        return rest.Exists(i => sites.At(tokens, i) is not null) && !rest.Exists(i => NumberWords.Of(tokens[i]) is not null || ScoreWords.NoPain.LengthAt(tokens, i) > 0);
    }

    private static int SiteAt(
        IReadOnlyList<ReplyToken> tokens, int at, (Site Site, int Length, bool IsLetter) site, SiteWords sites, List<ScoreItem> items)
    {
        var next = Enumerable.Range(at + 1, 2).Select(i => i < tokens.Count ? NumberWords.Of(tokens[i]) : null).FirstOrDefault(n => n is not null);
        items.Add(new ScoreItem(site.Site, null, IsDoubtful: site.IsLetter && next is { } number && sites.MayMeanElse(tokens, at, number)));
        return site.Length;
    }

    private static int NumberAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (NumberWords.Of(tokens[at]) is not { } number || IsGluedToMore(tokens, at, sites))
            return 0;
        items.Add(new ScoreItem(null, number));
        return 1 + OutOfTenAt(tokens, at + 1);
    }

    /// <summary>"7pm", ".7" and "10x" are no scores; "L7" and "7ish" are.</summary>
    private static bool IsGluedToMore(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites)
    {
        var before = tokens[at].Glued && at > 0 && (tokens[at - 1].Text is "." or "," || (tokens[at - 1].IsWord && sites.At(tokens, at - 1) is null));
        var after = at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, IsWord: true, Text: not "ish" } && sites.At(tokens, at + 1) is null;
        return (before && !IsAfterDottedLetter(tokens, at, sites)) || after;
    }

    private static bool IsAfterDottedLetter(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites) =>
        at > 1 && tokens[at - 1].Text is "." && sites.At(tokens, at - 2) is { IsLetter: true };

    private static int OutOfTenAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var length = at < tokens.Count ? ScoreWords.OutOf.LengthAt(tokens, at) : 0;
        var ends = at + length;
        return length > 0 && ends < tokens.Count && NumberWords.Of(tokens[ends]) == 10 ? length + 1 : 0;
    }

    private static Scores? Meaning(List<ScoreItem> items, IReadOnlyList<Site> asked) => items switch
    {
        [{ Number: { } only }] when asked is [var site] => Scores.At(site, only),
        [{ Number: { } first }, { Number: { } second }] when asked is [var one, var other] => Scores.At(one, first).And(Scores.At(other, second)),
        [{ Site: { } site, IsDoubtful: false }, { Number: { } number }] => Scores.At(site, number),
        [{ Number: { } number }, { Site: { } site }] => Scores.At(site, number),
        [{ Site: { } a }, { Number: { } x }, { Site: { } b }, { Number: { } y }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        [{ Number: { } x }, { Site: { } a }, { Number: { } y }, { Site: { } b }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        _ => OfBoth(items)
    };

    /// <summary>"Both 5", "back and leg both 5".</summary>
    private static Scores? OfBoth(List<ScoreItem> items) =>
        items.Count(i => i.IsBoth) == 1 && items.Where(i => i.Number is not null).ToList() is [{ Number: { } number }]
        && items.Where(i => i.Site is not null).Select(i => i.Site).ToList() is [] or [Site.Axial, Site.Limb] or [Site.Limb, Site.Axial]
            ? new Scores(number, number)
            : null;

    private sealed record ScoreItem(Site? Site, int? Number, bool IsBoth = false, bool IsDoubtful = false)
    {
        public static ScoreItem BothSites { get; } = new(null, null, IsBoth: true);
    }
}

/// <summary>Scores read from one reply, NRS 0 to 10.</summary>
internal sealed record Scores(int? Axial, int? Limb)
{
    public static Scores At(Site site, int number) => site == Site.Axial ? new(number, null) : new(null, number);

    public Scores And(Scores other) => new(Axial ?? other.Axial, Limb ?? other.Limb);

    public int? Of(Site site) => site == Site.Axial ? Axial : Limb;
}
