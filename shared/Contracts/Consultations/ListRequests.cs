namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Asked by the console for consultation requests. Answered with <see cref="RequestList"/>: all at once newest first; open ones by their clock, what is
/// due first on top.
/// </summary>
/// <param name="PatientId">Only this patient's, if not null.</param>
/// <param name="OpenOnly">Leave out ended ones.</param>
/// <param name="Take">At most this many, 1 to 500.</param>
/// <param name="State">Only those in this state, if not null.</param>
/// <param name="Kind">Only this kind, if not null.</param>
/// <param name="Reference">Only the one whose id ends so (hyphens and case do not matter), if not null.</param>
public sealed record ListRequests(Guid? PatientId, bool OpenOnly, int Take, string? State = null, string? Kind = null, string? Reference = null);
