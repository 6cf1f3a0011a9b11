namespace FbssFollowUp.Contracts.PostOp;

/// <summary>The nurses' list.</summary>
/// <param name="Total">How many there are beside those shown.</param>
public sealed record WatchedList(IReadOnlyList<WatchedPatient> Patients, int Total);
