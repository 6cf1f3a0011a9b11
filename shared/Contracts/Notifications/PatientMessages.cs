namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Answer to <see cref="ListPatientMessages"/>.</summary>
public sealed record PatientMessages(IReadOnlyList<PatientMessage> Messages);
