namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Asked by the console for what was sent to a patient and what they wrote, newest first. Answered with <see cref="PatientMessages"/>.</summary>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListPatientMessages(Guid PatientId, int Take);
