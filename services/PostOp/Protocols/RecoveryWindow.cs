namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Until when pain is expected after a surgery; later it is persistent.</summary>
internal static class RecoveryWindow
{
    /// <summary>The day the window ends. Further levels lengthen it, a revision multiplies it; a part of a day counts as a whole one.</summary>
    public static int EndsDay(Protocol protocol, int levels, bool revision)
    {
        var further = protocol.Plan.FurtherLevels;
        var days = protocol.Plan.WindowEndsDay + (further is null ? 0 : Math.Max(0, levels - further.From + 1) * further.WindowDaysEach);
        return revision ? (int)Math.Ceiling(days * protocol.Version.Revision.WindowFactor) : days;
    }
}
