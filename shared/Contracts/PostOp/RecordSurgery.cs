namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to record an operation that took place; opens the recovery episode. Answered with <see cref="Accepted"/>
/// (the episode's id) or <see cref="Refused"/>. The same patient, date and procedure is the same operation: nothing is changed.
/// A patient not yet known to PostOp is waited for; check-ins whose day has passed are not sent any more.
/// </summary>
/// <param name="EpisodeId">Chosen by the sender, UUIDv7, so that the answer can be given before the patient is known.</param>
/// <param name="PatientId">Who was operated.</param>
/// <param name="Procedure">One of <see cref="Procedures"/>.</param>
/// <param name="Levels">Number of levels, 1 to 10.</param>
/// <param name="Side">"left", "right", "both" or null.</param>
/// <param name="Revision">The operation revised an earlier one.</param>
/// <param name="SurgeonCode">Code of the surgeon, e.g. "dr-ellis".</param>
/// <param name="OperatedOn">Date in the patient's zone; not in the future.</param>
/// <param name="BackBefore">NRS of back (neck) pain before surgery, 0 to 10, or null if unknown.</param>
/// <param name="LegBefore">NRS of leg (arm) pain before surgery, 0 to 10, or null if unknown.</param>
/// <param name="RiskFactors">Codes of <see cref="Contracts.RiskFactors"/>.</param>
/// <param name="PegBefore">PEG before surgery, the mean of its three items, 0 to 10, or null if unknown.</param>
public sealed record RecordSurgery(
    Guid EpisodeId, Guid PatientId, string Procedure, int Levels, string? Side, bool Revision, string SurgeonCode, DateOnly OperatedOn,
    int? BackBefore, int? LegBefore, IReadOnlyList<string> RiskFactors, decimal? PegBefore = null);
