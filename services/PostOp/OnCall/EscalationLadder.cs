using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Reassessments;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>The rungs of one round of a case's alerts, by the protocol's times for its urgency.</summary>
internal static class EscalationLadder
{
    public static IReadOnlyList<Rung> For(Reassessment reassessment, ProtocolVersion protocol, OfficeCalendar office, DateTimeOffset now) =>
        [.. protocol.Escalation[reassessment.Urgency].Select((plan, number) =>
            Rung.Of(reassessment.Id, reassessment.Round, number, plan.To, DueAt(plan, office, now)))];

    private static DateTimeOffset DueAt(RungPlan plan, OfficeCalendar office, DateTimeOffset now) => plan.AfterBusinessDays is { } days
        ? BusinessDays.After(now, days, office)
        : now.AddMinutes(plan.AfterMinutes ?? 0);
}
