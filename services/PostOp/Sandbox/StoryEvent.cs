namespace FbssFollowUp.PostOp.Sandbox;

/// <summary>Something that happened in a patient's course, as the rows tell it; what does not belong to it is null.</summary>
/// <param name="What">read, checked-in, watched, flagged, alerted, escalated, acknowledged, appointment-offered, call-task or opted-out.</param>
/// <param name="As">How a text was read.</param>
/// <param name="RedFlags">Whether any was said.</param>
/// <param name="Reasons">The sentences of a raised rule.</param>
/// <param name="To">Who was alerted, or acknowledged.</param>
/// <param name="Rung">Which alert of its round, from 1 on.</param>
/// <param name="Reason">Why somebody must phone.</param>
internal sealed record StoryEvent(
    DateTimeOffset At, string What, string? Text = null, string? As = null, int? Back = null, int? Leg = null, bool? RedFlags = null, string? By = null,
    string? Rule = null, IReadOnlyList<string>? Reasons = null, string? To = null, int? Rung = null, string? Reason = null);

internal sealed record StoryOfPatient(Guid PatientId, IReadOnlyList<StoryEvent> Events);
