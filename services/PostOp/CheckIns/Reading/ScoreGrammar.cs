using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// Reads pain scores. A reply is one or two items among words that change nothing:
/// <code>
/// reply  = { around | mark } item [ and ] [ item ] { around | mark }
/// item   = number | site [ "-" ] number | number [ "-" ] site | "no" site | both number
/// site   = back | leg | back "and" leg
/// number = ( 0 … 10 | zero … ten | cero … diez | no pain ) [ ( "/" | "out of" | "de" ) 10 ]
/// </code>
/// Anything else in it, a range, a sign, an unknown word, and it is not read at all.
/// </summary>
internal static class ScoreGrammar
{
    /// <summary>The scores, or null if unclear. Numbers without a site answer what was asked, in its order; there must be as many.</summary>
    public static Scores? Read(IReadOnlyList<ReplyToken> tokens, SiteWords sites, IReadOnlyList<Site> asked) =>
        !IsAskedBack(tokens) && Items(tokens, sites) is { } items && !IsNearlyNone(items, tokens)
            ? ScoreItems.Meaning(items, asked)
            : null;

    private static bool IsNearlyNone(List<ScoreItem> items, IReadOnlyList<ReplyToken> tokens) =>
        items.Exists(item => item.IsInWords) && items.TrueForAll(item => item.Number is null || item.IsInWords) && ScoreWords.Nearly.IsIn(tokens);

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
            var length = Scale.LengthAt(tokens, at);
            if (length == 0)
                length = ItemAt(tokens, at, sites, items);
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
        if (ScoreWords.NoAnswer.LengthAt(tokens, at) > 0 || IsDefinition(tokens, at) || IsRemainder(tokens, at, sites, items))
            return 0;
        WordList[] fillers = [ScoreWords.Around, Vocabulary.Polite, Vocabulary.Marks, ScoreWords.And];
        var length = Math.Max(fillers.Max(words => words.LengthAt(tokens, at)), WhichSideAt(tokens, at, sites));
        if (items is [.., { Number: 10 }])
            length = Math.Max(length, ScoreWords.Worst.LengthAt(tokens, at));
        if (ScoreWords.Nope.LengthAt(tokens, at) is > 0 and var nope && ScoreWords.NoPain.LengthAt(tokens, at + nope) > 0)
            return nope;
        return Math.Max(length, IsSeparator(tokens, at, sites, items) || IsBeforeNone(tokens, at, items) ? 1 : ButAt(tokens, at, sites, items));
    }

    private static bool IsDefinition(IReadOnlyList<ReplyToken> tokens, int at) =>
        at > 0 && NumberWords.Of(tokens[at - 1]) is not null && ScoreWords.Defining.LengthAt(tokens, at) is > 0 and var length
        && Math.Max(ScoreWords.NoPain.LengthAt(tokens, at + length), ScoreWords.Worst.LengthAt(tokens, at + length)) > 0;

    /// <summary>"Left leg", "on my right leg".</summary>
    private static int WhichSideAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites) =>
        ScoreWords.Sides.LengthAt(tokens, at) is > 0 and var length && (sites.At(tokens, at + length) is { IsLetter: false } || WhichSideAt(tokens, at + length, sites) > 0)
            ? length
            : 0;

    /// <summary>"0 - no pain".</summary>
    private static bool IsBeforeNone(IReadOnlyList<ReplyToken> tokens, int at, List<ScoreItem> items) =>
        tokens[at].Text is "-" or "–" or "—" && items is [.., { Number: 0, IsInWords: false }] && ScoreWords.NoPain.LengthAt(tokens, at + 1) > 0;

    /// <summary>"Back - 3", "B3/L7", "3 back / 7 leg": between a site and its number, or before the next of either. "-3" and "7-8" are none.</summary>
    private static bool IsSeparator(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (tokens[at].Text is not ("-" or "–" or "—" or "/" or "|") || at == 0 || at + 1 >= tokens.Count)
            return false;
        var isSign = !tokens[at].Glued && tokens[at + 1].Glued;
        var isNext = items is [{ Number: not null }, { Site: not null }];
        return sites.At(tokens, at + 1) is not null || (!isSign && sites.At(tokens, at - 1) is not null && (isNext || tokens[at].Text is not "/"));
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
        if (PairAt(tokens, at, sites, items is [.., { IsInWords: true }] ? ScoreWords.NorSite : ScoreWords.AndSite) is > 0 and var pair)
        {
            items.Add(ScoreItem.BothSites);
            return pair;
        }
        return sites.At(tokens, at) is { } site ? SiteAt(tokens, at, site, sites, items) : NumberAt(tokens, at, sites, items);
    }

    private static int NoPainAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, List<ScoreItem> items)
    {
        if (ScoreWords.NoPain.LengthAt(tokens, at) is > 0 and var none && ScoreWords.NoAnswer.LengthAt(tokens, at) <= none)
        {
            items.Add(ScoreItem.NoPain);
            return none + ScoreWords.AtAll.LengthAt(tokens, at + none);
        }
        if (ScoreWords.NoneOf.LengthAt(tokens, at) is not (> 0 and var no))
            return 0;
        var (pair, site) = (PairAt(tokens, at + no, sites, ScoreWords.NorSite), sites.At(tokens, at + no));
        if (pair == 0 && site is not { Length: > 1 })
            return 0;
        items.AddRange([pair > 0 ? ScoreItem.BothSites : new ScoreItem(site!.Value.Site, null), ScoreItem.NoPain]);
        var length = no + Math.Max(pair, site!.Value.Length);
        return length + ScoreWords.AtAll.LengthAt(tokens, at + length);
    }

    /// <summary>Both sites, joined by one of these words.</summary>
    private static int PairAt(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites, WordList joins)
    {
        if (sites.At(tokens, at) is not { IsLetter: false } one || joins.LengthAt(tokens, at + one.Length) is not (> 0 and var join))
            return 0;
        return sites.At(tokens, at + one.Length + join) is { IsLetter: false } other && other.Site != one.Site ? one.Length + join + other.Length : 0;
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
        var length = 1 + OutOfTenAt(tokens, at + 1);
        return at + length + 1 < tokens.Count && (tokens[at + length].Text, tokens[at + length + 1].Text) is ("-", "ish") ? length + 2 : length;
    }

    /// <summary>"7pm", ".7" and "10x" are no scores; "L7" and "7ish" are.</summary>
    private static bool IsGluedToMore(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites)
    {
        var before = tokens[at].Glued && at > 0 && ((tokens[at - 1].Text is "." or "," && !IsEllipsis(tokens, at)) || (tokens[at - 1].IsWord && sites.At(tokens, at - 1) is null));
        var after = at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, IsWord: true, Text: not "ish" } && sites.At(tokens, at + 1) is null;
        return (before && !IsAfterDottedLetter(tokens, at, sites)) || after;
    }

    /// <summary>"Umm...7".</summary>
    private static bool IsEllipsis(IReadOnlyList<ReplyToken> tokens, int at) => at > 1 && tokens[at - 1].Text is "." && tokens[at - 2].Text is ".";

    private static bool IsAfterDottedLetter(IReadOnlyList<ReplyToken> tokens, int at, SiteWords sites) =>
        at > 1 && tokens[at - 1].Text is "." && sites.At(tokens, at - 2) is { IsLetter: true };

    private static int OutOfTenAt(IReadOnlyList<ReplyToken> tokens, int at)
    {
        var length = at < tokens.Count ? ScoreWords.OutOf.LengthAt(tokens, at) : 0;
        var ends = at + length;
        return length > 0 && ends < tokens.Count && NumberWords.Of(tokens[ends]) == 10 ? length + 1 : 0;
    }
}
