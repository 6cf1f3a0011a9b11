namespace FbssFollowUp.PostOp.Recovery;

/// <summary>What ends a snooze: pain that rose by as much as counts as a change since, or a change of pattern. New findings end it anyway.</summary>
internal static class Worsening
{
    public const int By = 2;

    /// <param name="worst">The worst pain when it was snoozed; null if none was known, and then any pain from <paramref name="from"/> on counts.</param>
    public static AnsweredCheckIn? Since(DateTimeOffset snoozedAt, int? worst, decimal from, Course course) => course.CheckIns.FirstOrDefault(c =>
        c.At > snoozedAt && (c.Worst is { } now && (worst is { } before ? now - before >= By : now >= from) || NewPattern.Of(c).Count > 0));
}
