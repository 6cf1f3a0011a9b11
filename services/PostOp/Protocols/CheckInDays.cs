namespace FbssFollowUp.PostOp.Protocols;

/// <summary>On which days after surgery a patient is asked.</summary>
internal static class CheckInDays
{
    /// <summary>The days of the protocol, with those a revision adds, and the window's end where the next one after it is far.</summary>
    public static IReadOnlyList<int> Of(Protocol protocol, int levels, bool revision)
    {
        var days = new SortedSet<int>(protocol.Plan.Days);
        if (revision)
            days.UnionWith(protocol.Version.Revision.ExtraDays);
        var windowEnds = RecoveryWindow.EndsDay(protocol, levels, revision);
        var next = days.FirstOrDefault(day => day >= windowEnds, int.MaxValue);
        if (next - windowEnds > protocol.Version.CheckIns.AddOnWindowEndIfNextAfterDays)
            days.Add(windowEnds);
        return [.. days];
    }
}
