namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for a patient's lines of the consent ledger, newest first. Answered with <see cref="ConsentLedger"/>.</summary>
public sealed record ListConsent(Guid PatientId);
