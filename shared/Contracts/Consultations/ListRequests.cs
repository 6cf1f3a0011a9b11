namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Asked by the console for consultation requests, newest first. Answered with <see cref="RequestList"/>.</summary>
/// <param name="PatientId">Only this patient's, if not null.</param>
/// <param name="OpenOnly">Leave out ended ones.</param>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListRequests(Guid? PatientId, bool OpenOnly, int Take);
