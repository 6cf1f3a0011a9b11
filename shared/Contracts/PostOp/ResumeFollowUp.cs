namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Sent by the console to end a pause before its day; what lies in the future is planned again. Answered like <see cref="PauseFollowUp"/>.</summary>
public sealed record ResumeFollowUp(Guid PatientId);
