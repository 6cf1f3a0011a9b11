using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// On which days pain that waits for confirmation is asked about again. Each bad check-in has a day of its own: one that is asked about sooner than
/// a week after it confirms nothing, so the confirmation of an earlier bad day is none for a later one.
/// </summary>
internal static class ConfirmationPlan
{
    /// <summary>Days on which nothing is planned or out that speaks to what waits.</summary>
    public static IReadOnlyList<int> Missing(IEnumerable<AnsweredCheckIn> awaited, IReadOnlyList<CheckIn> checkIns, int afterDays, int today)
    {
        List<int> days = [];
        foreach (var bad in awaited.OrderBy(c => c.Day))
        {
            var from = bad.Day + afterDays;
            var day = Math.Max(from, today);
            if (!checkIns.Any(c => WillSpeak(c, from, day)) && !days.Exists(planned => planned >= from))
                days.Add(day);
        }
        return days;
    }

    /// <summary>Planned ones that nothing waits for any more.</summary>
    public static IReadOnlyList<CheckIn> Needless(IReadOnlyList<AnsweredCheckIn> awaited, IReadOnlyList<CheckIn> checkIns, int afterDays) =>
    [
        .. checkIns.Where(c => c is { Kind: CheckInKinds.Confirmation, State: CheckInStates.Planned } && !awaited.Any(bad => c.Day - bad.Day >= afterDays))
    ];

    /// <summary>A confirmation planned or out, or one of the protocol's own days on that day.</summary>
    private static bool WillSpeak(CheckIn checkIn, int from, int day) =>
        (checkIn.Kind == CheckInKinds.Confirmation && checkIn.Day >= from && checkIn.State != CheckInStates.Skipped)
        || (checkIn.Day == day && checkIn.State == CheckInStates.Planned);
}
