namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Asked by the console for one request. Answered with <see cref="RequestDetails"/> or <see cref="Refused"/>.</summary>
public sealed record GetRequest(Guid RequestId);
