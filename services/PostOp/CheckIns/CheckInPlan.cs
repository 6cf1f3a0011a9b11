using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Plans an episode's check-ins by the protocol it is pinned to; a day that has passed, or comes after a later operation, is kept as skipped and never sent.</summary>
internal static class CheckInPlan
{
    public static IReadOnlyList<CheckIn> For(Episode episode, TimeZoneInfo zone, DateTimeOffset now)
    {
        var today = RecoveryDay.Of(episode.OperatedOn, now, zone);
        episode.MarkPlanned(now);
        return [.. CheckInDays.Of(episode.Protocol, episode.Levels, episode.Revision).Select(day => Plan(episode, day, today, zone, now))];
    }

    public static DateTimeOffset DueAt(Episode episode, int day, TimeZoneInfo zone) =>
        RecoveryDay.InstantOf(episode.OperatedOn.AddDays(day), episode.Protocol.Version.CheckIns.LocalTime, zone);

    private static CheckIn Plan(Episode episode, int day, int today, TimeZoneInfo zone, DateTimeOffset now)
    {
        var checkIn = CheckIn.Plan(episode.Id, episode.PatientId, day, CheckInKinds.Planned, DueAt(episode, day, zone));
        if (day < today || episode.EndReason == EndReasons.OperatedAgain)
            checkIn.Skip(now);
        return checkIn;
    }
}
