namespace FbssFollowUp.Consultations;

/// <summary>An instant, and the practice's zone for what is counted in its business days.</summary>
internal readonly record struct Moment(DateTimeOffset At, TimeZoneInfo Zone);
