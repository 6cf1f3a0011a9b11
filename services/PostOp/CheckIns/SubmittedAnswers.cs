using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Whether a form says everything that was asked, once, and nothing else.</summary>
internal static class SubmittedAnswers
{
    private const int MostPain = 10;

    public static Refused? Refusal(SubmitCheckIn form, Protocol protocol) => form switch
    {
        { Axial: < 0 or > MostPain } or { Limb: < 0 or > MostPain } => CheckInRefusals.AnswerOutOfRange,
        { RedFlags: var codes } when codes.Except(protocol.Version.RedFlags.AskedFor(protocol)).Any() => CheckInRefusals.AnswerOutOfRange,
        { RedFlags.Count: > 0, NoRedFlags: true } => CheckInRefusals.RedFlagsContradictory,
        { Axial: null } or { Limb: null } or { RedFlags.Count: 0, NoRedFlags: false } => CheckInRefusals.AnswerMissing,
        _ => null
    };
}
