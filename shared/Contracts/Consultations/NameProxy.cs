namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console to note who may answer for a patient. Answered with <see cref="Accepted"/> (the proxy's id) or <see cref="Refused"/>
/// (<c>patient-unknown</c>, <c>name-unreadable</c>, <c>relation-unknown</c>, <c>agreed-on-impossible</c>, <c>proxy-unreachable</c>, <c>too-many-proxies</c>,
/// <c>not-allowed</c>, and what is refused of a patient's details).
/// </summary>
public sealed record NameProxy(Guid PatientId, ProxyDetails Details);
