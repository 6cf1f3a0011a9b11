using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>Whether a recorded surgery can be believed.</summary>
internal static class SurgeryCheck
{
    private const int MostLevels = 10;
    private const int MostPain = 10;
    private static readonly DateOnly Earliest = new(1990, 1, 1);
    private static readonly string?[] Sides = [null, "left", "right", "both"];

    /// <param name="today">The date where the patient lives, or the latest date anywhere if that is not known.</param>
    public static Refused? Of(RecordSurgery surgery, DateOnly today) => surgery switch
    {
        { EpisodeId: var episode, PatientId: var patient } when episode == Guid.Empty || patient == Guid.Empty => SurgeryRefusals.IdMissing,
        { Procedure: var procedure } when !Procedures.All.Contains(procedure) => SurgeryRefusals.ProcedureUnknown,
        { Levels: < 1 or > MostLevels } => SurgeryRefusals.LevelsOutOfRange,
        { Side: var side } when !Sides.Contains(side) => SurgeryRefusals.SideUnknown,
        { SurgeonCode: var code } when string.IsNullOrWhiteSpace(code) => SurgeryRefusals.SurgeonMissing,
        { OperatedOn: var date } when date > today => SurgeryRefusals.DateInFuture,
        { OperatedOn: var date } when date < Earliest => SurgeryRefusals.DateTooOld,
        { BackBefore: < 0 or > MostPain } or { LegBefore: < 0 or > MostPain } => SurgeryRefusals.PainOutOfRange,
        { PegBefore: < 0 or > MostPain } => SurgeryRefusals.PegOutOfRange,
        { RiskFactors: var factors } when factors.Except(RiskFactors.All).Any() => SurgeryRefusals.RiskFactorUnknown,
        _ => null
    };

    public static IReadOnlyList<string> Notices(RecordSurgery surgery) => (surgery.BackBefore, surgery.LegBefore) switch
    {
        (null, null) => ["No pain before surgery was given: persistent pain will be judged by its level alone."],
        (null, _) or (_, null) => ["Pain before surgery was given for one site only: improvement will be judged there."],
        _ => []
    };
}
