namespace FbssFollowUp.Scheduling.Appointments;

/// <summary>How many slots are held for a flagged patient, how soon, and for how long.</summary>
internal static class PriorityRules
{
    public const int SlotsPerRequest = 3;

    /// <summary>Time the patient needs to hear of it and to come.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromHours(24);

    public static readonly TimeSpan Horizon = TimeSpan.FromDays(14);

    /// <summary>Longer than the last rung of the escalation (three business days) and a weekend.</summary>
    public static readonly TimeSpan LongestHold = TimeSpan.FromDays(7);

    /// <summary>Before the slot itself the practice gets it back, to give it to somebody else.</summary>
    public static readonly TimeSpan GivenBackBefore = TimeSpan.FromHours(4);

    public static DateTimeOffset HeldUntil(DateTimeOffset startsAt, DateTimeOffset now)
    {
        var givenBack = startsAt - GivenBackBefore;
        var longest = now + LongestHold;
        return givenBack < longest ? givenBack : longest;
    }
}
