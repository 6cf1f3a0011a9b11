namespace FbssFollowUp.Contracts.Consultations;

/// <summary>One line of a request's checklist.</summary>
/// <param name="Record">One of <see cref="RecordCodes"/>.</param>
/// <param name="PatientHas">The requester said they have it.</param>
/// <param name="AskedAt">When it was asked for, if it was.</param>
/// <param name="ReceivedAt">When it was ticked off, if it is here.</param>
public sealed record RequestRecord(string Record, bool PatientHas, DateTimeOffset? AskedAt, DateTimeOffset? ReceivedAt);
