namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Asked by the Portal for what is behind a patient's appointment link; changes nothing. Answered with <see cref="AppointmentForm"/> or <see cref="Refused"/>
/// (<c>link-unknown</c>, <c>link-expired</c>, <c>already-answered</c>).</summary>
/// <param name="LinkHash">SHA-256 of the link's token, lower-case hexadecimal. The token itself never travels.</param>
public sealed record OpenAppointmentLink(string LinkHash);
