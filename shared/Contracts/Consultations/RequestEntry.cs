namespace FbssFollowUp.Contracts.Consultations;

/// <summary>One thing that happened to a request.</summary>
/// <param name="Step">A code: a state's, or "record-received", "record-missing", "records-overridden", "reminded", "case-acknowledged", "merged", "kept-apart".</param>
/// <param name="By">Who did it; empty for the system.</param>
/// <param name="Note">What they wrote, or which record; may be empty.</param>
public sealed record RequestEntry(DateTimeOffset At, string Step, string By, string Note);
