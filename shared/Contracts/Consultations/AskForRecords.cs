namespace FbssFollowUp.Contracts.Consultations;

/// <summary>
/// Sent by the console: the patient is asked for records, and reminded until they are here or the step is overdue. Answered with
/// <see cref="Accepted"/> or <see cref="Refused"/>.
/// </summary>
/// <param name="Records">Which, of <see cref="RecordCodes"/>; at least one.</param>
public sealed record AskForRecords(Guid RequestId, IReadOnlyList<string> Records);
