namespace FbssFollowUp.Local;

/// <summary>Something that happened in a story; what does not belong to it is left out.</summary>
/// <param name="Day">Calendar days since the surgery and the part of the day, where the patient lives.</param>
/// <param name="At">On the patient's own clock.</param>
internal sealed record StoryEvent(
    double Day, DateTimeOffset At, string What, string? Channel = null, string? Purpose = null, string? Text = null, string? As = null,
    int? Back = null, int? Leg = null, bool? RedFlags = null, string? By = null, string? Rule = null, IReadOnlyList<string>? Reasons = null,
    string? To = null, int? Rung = null, string? Reason = null);

internal static class StoryEvents
{
    public const string Sent = "sent";
    public const string Read = "read";
    public const string CheckedIn = "checked-in";
    public const string Watched = "watched";
    public const string Flagged = "flagged";

    /// <summary>What happens at one instant, in the order it happens.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
        [Read, "opted-out", CheckedIn, Watched, Flagged, "alerted", "escalated", "acknowledged", "call-task", "appointment-offered", Sent];
}

/// <summary>A story and all that happened in it, in order of time.</summary>
internal sealed record PlayedStory(Story Story, IReadOnlyList<StoryEvent> Events);
