using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Whether a form says everything that was asked, once, and nothing else.</summary>
internal static class SubmittedAnswers
{
    public const int LongestNote = 1000;
    /// <summary>The one character the database cannot keep: the form would be tried again and again and never be stored.</summary>
    private const char NoText = '\0';
    private const int MostPain = 10;
    private const int MostChange = 7;

    public static Refused? Refusal(CheckInProgress form, Protocol protocol, bool isWhole) => form switch
    {
        { Axial: < 0 or > MostPain } or { Limb: < 0 or > MostPain } => CheckInRefusals.AnswerOutOfRange,
        { RedFlags: var codes } when codes.Except(protocol.Version.RedFlags.AskedFor(protocol)).Any() => CheckInRefusals.AnswerOutOfRange,
        { Further: { } further } when !IsPossible(further) => CheckInRefusals.AnswerOutOfRange,
        _ when !isWhole => null,
        { RedFlags.Count: > 0, NoRedFlags: true } => CheckInRefusals.RedFlagsContradictory,
        { Further: { NewPain.Count: > 0, NoNewPain: true } } => CheckInRefusals.NewPainContradictory,
        { Axial: null } or { Limb: null } or { RedFlags.Count: 0, NoRedFlags: false } => CheckInRefusals.AnswerMissing,
        _ => null
    };

    private static bool IsPossible(FurtherAnswers further) =>
        further is { GlobalChange: null or (>= 1 and <= MostChange), PegPain: null or (>= 0 and <= MostPain) }
            and { PegEnjoyment: null or (>= 0 and <= MostPain), PegActivity: null or (>= 0 and <= MostPain) }
        && !(further.NewPain ?? []).Except(PatternCodes.Pain).Any()
        && IsOneOf(further.Function, Comparisons.All) && IsOneOf(further.Strength, Comparisons.All)
        && IsOneOf(further.Medicine, MedicineUse.All) && IsOneOf(further.Work, WorkStatus.All)
        && (further.Note?.Length ?? 0) <= LongestNote && further.Note?.Contains(NoText) is not true;

    private static bool IsOneOf(string? code, IReadOnlyList<string> all) => code is null || all.Contains(code);
}
