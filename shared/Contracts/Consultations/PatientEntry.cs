namespace FbssFollowUp.Contracts.Consultations;

/// <summary>What ended, or resumed, all messages to a patient.</summary>
/// <param name="What">"died", "withdrew", "returned" or "merged".</param>
public sealed record PatientEntry(DateTimeOffset At, string What, string By, string Note);
