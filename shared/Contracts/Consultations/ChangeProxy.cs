namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console to replace a proxy's details with the given ones. Answered with <see cref="Accepted"/> (the proxy's id) or <see cref="Refused"/> as for
/// <see cref="NameProxy"/>, or <c>proxy-unknown</c> (also for one that has ended) or <c>changed-meanwhile</c>.
/// </summary>
/// <param name="Revision">The patient's revision the sender saw.</param>
public sealed record ChangeProxy(Guid PatientId, int Revision, Guid ProxyId, ProxyDetails Details);
