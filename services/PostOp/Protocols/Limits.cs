namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Thresholds of persistent pain (R2). Shares are of the value before surgery.</summary>
internal sealed record PersistentPainLimits(
    decimal WorstFrom, decimal LimbFromWithoutBaseline, decimal AxialFromWithoutBaseline, decimal ImprovementShare, decimal ImprovementPoints,
    int GlobalChangeFrom, decimal PegFrom, decimal PegShare, decimal SevereFrom, decimal WorseSiteFrom, decimal WorseThanBeforeBy);

/// <summary>Thresholds of recurrence (R3).</summary>
internal sealed record RecurrenceLimits(decimal ImprovementShare, decimal ImprovementPoints, decimal UpFromBestBy, decimal From);

/// <summary>Severe pain: an alert from a day on, a call before it; and the jump between check-ins that alerts on any day (R1).</summary>
internal sealed record SeverePainLimits(int From, int AlertFromDay, int JumpBy);
