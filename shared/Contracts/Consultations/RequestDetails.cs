namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Answer to <see cref="GetRequest"/>.</summary>
/// <param name="Patient">Whose.</param>
/// <param name="Stated">Who the requester said they are; null when no form opened the request.</param>
/// <param name="RedFlags">What they had when they asked.</param>
/// <param name="Records">The checklist.</param>
/// <param name="LookAlikes">Known patients to be settled before the request can be ready; none once settled.</param>
/// <param name="History">Oldest first.</param>
/// <param name="NextReminderAt">When the patient is reminded of the records next; null when not.</param>
public sealed record RequestDetails(
    RequestSummary Summary, PatientCard Patient, StatedPerson? Stated, IReadOnlyList<string> RedFlags, IReadOnlyList<RequestRecord> Records,
    IReadOnlyList<PatientCard> LookAlikes, IReadOnlyList<RequestEntry> History, DateTimeOffset? NextReminderAt);
