using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// What a form answers though it was not asked: a score judged on a day it was never meant for. What the patient adds in their own words, and who
/// answers, is never unasked.
/// </summary>
internal static class UnaskedAnswers
{
    /// <param name="asked">Codes of <see cref="InstrumentCodes"/>.</param>
    /// <returns>Those of the others that have an answer.</returns>
    public static IReadOnlyList<string> In(FurtherAnswers? further, IReadOnlyList<string> asked) =>
        further is null ? [] : [.. InstrumentCodes.All.Except(asked).Where(code => IsAnswered(code, further))];

    private static bool IsAnswered(string code, FurtherAnswers further) => code switch
    {
        InstrumentCodes.Peg => (further.PegPain ?? further.PegEnjoyment ?? further.PegActivity) is not null,
        InstrumentCodes.GlobalChange => further.GlobalChange is not null,
        InstrumentCodes.NewPain => further.NewPain is { Count: > 0 } || further.NoNewPain,
        InstrumentCodes.FunctionAndStrength => (further.Function ?? further.Strength) is not null,
        InstrumentCodes.Medicine => further.Medicine is not null,
        _ => further.Work is not null
    };
}
