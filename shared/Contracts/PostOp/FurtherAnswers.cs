namespace FbssFollowUp.Contracts.PostOp;

/// <summary>What the page asks besides pain and red flags, from day 42 on. Everything in it may be left out.</summary>
/// <param name="GlobalChange">PGIC, 1 very much improved to 7 very much worse.</param>
/// <param name="PegPain">PEG, its three items 0 to 10: pain, enjoyment of life, general activity; the score needs all three.</param>
/// <param name="NewPain">Codes of <see cref="PatternCodes.Pain"/>.</param>
/// <param name="NoNewPain">The patient said there is no new pain; an empty list alone says nothing.</param>
/// <param name="Function">One of <see cref="Comparisons"/>, as is <paramref name="Strength"/>.</param>
/// <param name="Medicine">One of <see cref="MedicineUse"/>.</param>
/// <param name="Work">One of <see cref="WorkStatus"/>.</param>
/// <param name="Note">The patient's own words, at most 1,000 characters; read for danger. Never logged.</param>
/// <param name="ByHelper">Somebody answers for the patient.</param>
public sealed record FurtherAnswers(
    int? GlobalChange = null, int? PegPain = null, int? PegEnjoyment = null, int? PegActivity = null, IReadOnlyList<string>? NewPain = null,
    bool NoNewPain = false, string? Function = null, string? Strength = null, string? Medicine = null, string? Work = null, string? Note = null,
    bool ByHelper = false);
