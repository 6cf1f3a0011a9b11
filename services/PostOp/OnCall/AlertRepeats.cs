using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>
/// When the last alert of a round is said again. The interval counts from the alert before it, so that an outage is followed by one alert and
/// not by all that were missed.
/// </summary>
internal static class AlertRepeats
{
    /// <summary>The next repeat, or null when there have been enough.</summary>
    /// <param name="round">The rungs of the round, all of which have fired.</param>
    public static Rung? Next(IReadOnlyCollection<Rung> round, RepeatPlan plan, OfficeCalendar office, DateTimeOffset now) =>
        round.Count(r => r.IsRepeat) < plan.AtMost ? round.MaxBy(r => r.Number)!.Again(DueAt(plan, office, now)) : null;

    private static DateTimeOffset DueAt(RepeatPlan plan, OfficeCalendar office, DateTimeOffset now) => plan.EveryBusinessDays is { } days
        ? BusinessDays.After(now, days, office)
        : now.AddMinutes(plan.EveryMinutes!.Value);
}
