namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A patient whose pain would be flagged later, or once confirmed.</summary>
/// <param name="Why">"inside-window" or "unconfirmed".</param>
/// <param name="Sentence">One sentence with the numbers and thresholds.</param>
public sealed record WatchedPatient(Guid PatientId, string Procedure, int Day, DateTimeOffset GivenAt, string Why, string Sentence, string ProtocolVersion);
