namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console when somebody answers for a patient no more; messages go to the patient from then on, if they went to this person.
/// Answered with <see cref="Accepted"/> (the proxy's id) or <see cref="Refused"/> (<c>patient-unknown</c>, <c>proxy-unknown</c>, <c>reason-missing</c>, <c>not-allowed</c>).
/// </summary>
/// <param name="Reason">At most 1,000 characters, kept with who gave it.</param>
public sealed record EndProxy(Guid PatientId, Guid ProxyId, string Reason);
