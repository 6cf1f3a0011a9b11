using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>The answers of one check-in as they stand after corrections, counted on the day they were given.</summary>
/// <param name="RedFlags">Codes, empty for "none", null if not answered.</param>
/// <param name="UnnamedRedFlag">The patient said they have one of the items, not which.</param>
/// <param name="GlobalChange">PGIC 1 to 7 and PEG 0 to 10, where the form asked for them.</param>
/// <param name="IsOver">No further answer is awaited.</param>
/// <param name="IsRecheck">Asked on the date a surgeon set, to see whether care helped.</param>
/// <param name="NewPain">Codes of <see cref="PatternCodes.Pain"/>, empty for "none", null if not asked or not answered.</param>
/// <param name="Function">One of <see cref="Comparisons"/>, as is <paramref name="Strength"/>.</param>
/// <param name="Medicine">One of <see cref="MedicineUse"/>; <paramref name="Work"/> one of <see cref="WorkStatus"/>. Shown, judged by no rule.</param>
internal sealed record AnsweredCheckIn(
    Guid CheckInId, int Day, DateTimeOffset At, int? Axial, int? Limb, IReadOnlyList<string>? RedFlags = null, bool UnnamedRedFlag = false,
    int? GlobalChange = null, decimal? Peg = null, bool IsOver = true, bool IsRecheck = false, IReadOnlyList<string>? NewPain = null,
    string? Function = null, string? Strength = null, string? Medicine = null, string? Work = null)
{
    public int? Worst => Axial is null ? Limb : Limb is null ? Axial : Math.Max(Axial.Value, Limb.Value);

    /// <summary>Both sites are known, or no more will come: fit to be judged by rules that compare sites.</summary>
    public bool IsComparable => Worst is not null && (IsOver || (Axial is not null && Limb is not null));

    public int? Now(Site site) => site == Site.Axial ? Axial : Limb;
}
