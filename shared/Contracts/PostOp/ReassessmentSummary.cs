namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A case as one line of a list.</summary>
/// <param name="CaseCode">Short code a surgeon can type, e.g. "K7Q2".</param>
/// <param name="State">One of <see cref="ReassessmentStates"/>.</param>
/// <param name="Urgency">One of <see cref="Urgencies"/>.</param>
/// <param name="Rules">Codes of the rules raised, e.g. "R2".</param>
/// <param name="Day">Whole calendar days since surgery when flagged.</param>
/// <param name="AcknowledgeBy">When the present rung runs out, if nobody has acknowledged; after the last one the instant that ran out, in the past.</param>
public sealed record ReassessmentSummary(
    Guid CaseId, string CaseCode, Guid PatientId, string State, string Urgency, IReadOnlyList<string> Rules, string Procedure, int Day,
    string SurgeonCode, DateTimeOffset FlaggedAt, DateTimeOffset? AcknowledgeBy, string? OwnerName, DateOnly? DueOn,
    DateOnly? SnoozedUntilOn = null);
