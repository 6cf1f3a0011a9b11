namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the console for reassessment cases, most urgent and oldest first. Answered with <see cref="ReassessmentList"/>.</summary>
/// <param name="PatientId">Only this patient's, if not null.</param>
/// <param name="OpenOnly">Leave out closed ones.</param>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListReassessments(Guid? PatientId, bool OpenOnly, int Skip, int Take);
