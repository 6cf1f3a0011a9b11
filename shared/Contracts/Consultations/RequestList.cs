namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Answer to <see cref="ListRequests"/>.</summary>
public sealed record RequestList(IReadOnlyList<RequestSummary> Requests);
