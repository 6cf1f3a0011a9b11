using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>What sites and numbers in the order said mean; null if that is not clear.</summary>
internal static class ScoreItems
{
    /// <summary>Numbers without a site answer what was asked, in its order; there must be as many.</summary>
    public static Scores? Meaning(List<ScoreItem> said, IReadOnlyList<Site> asked) => SaidOnce(said) switch
    {
        [{ Number: { } only }] when asked is [var site] => Scores.At(site, only),
        [{ Number: { } first }, { Number: { } second }] when asked is [var one, var other] => Scores.At(one, first).And(Scores.At(other, second)),
        [{ Site: { } site, IsDoubtful: false }, { Number: { } number }] => Scores.At(site, number),
        [{ Number: { } number }, { Site: { } site }] => Scores.At(site, number),
        [{ Site: { } a }, { Number: { } x }, { Site: { } b }, { Number: { } y }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        [{ Number: { } x }, { Site: { } a }, { Number: { } y }, { Site: { } b }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        [{ Site: { } a }, { Number: { } x }, { Number: 0, IsInWords: true }, { Site: { } b }] when a != b => Scores.At(a, x).And(Scores.At(b, 0)),
        [{ Number: { } x }, { Site: { } a }, { Site: { } b }, { Number: { } y }] when a != b => Scores.At(a, x).And(Scores.At(b, y)),
        var items => OfBoth(items)
    };

    /// <summary>"0, no pain" and "no pain, none" say one thing twice.</summary>
    private static List<ScoreItem> SaidOnce(List<ScoreItem> items) =>
        [.. items.Where((item, at) => !item.IsInWords || !(Is0(items, at - 1) || (Is0(items, at + 1) && !items[at + 1].IsInWords)))];

    private static bool Is0(List<ScoreItem> items, int at) => at >= 0 && at < items.Count && items[at] is { Number: 0 };

    /// <summary>"Both 5", "back and leg both 5".</summary>
    private static Scores? OfBoth(List<ScoreItem> items) =>
        items.Exists(i => i.IsBoth) && items.Where(i => i.Number is not null).ToList() is [{ Number: { } number }]
        && items.Where(i => i.Site is not null).Select(i => i.Site).ToList() is [] or [Site.Axial, Site.Limb] or [Site.Limb, Site.Axial]
            ? new Scores(number, number)
            : null;
}

/// <summary>A site or a number, as a reply names them one after the other.</summary>
internal sealed record ScoreItem(Site? Site, int? Number, bool IsBoth = false, bool IsDoubtful = false, bool IsInWords = false)
{
    public static ScoreItem BothSites { get; } = new(null, null, IsBoth: true);
    public static ScoreItem NoPain { get; } = new(null, 0, IsInWords: true);
}

/// <summary>Scores read from one reply, NRS 0 to 10.</summary>
internal sealed record Scores(int? Axial, int? Limb)
{
    public static Scores At(Site site, int number) => site == Site.Axial ? new(number, null) : new(null, number);

    public Scores And(Scores other) => new(Axial ?? other.Axial, Limb ?? other.Limb);

    public int? Of(Site site) => site == Site.Axial ? Axial : Limb;
}
