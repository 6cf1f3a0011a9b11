namespace FbssFollowUp.PostOp.Protocols;

/// <summary>One version of all protocols. Once an episode is pinned to a version, it is not changed any more.</summary>
internal sealed record ProtocolVersion(
    int Version, CheckInTimes CheckIns, RevisionPlan Revision, PersistentPainLimits PersistentPain, RecurrenceLimits Recurrence,
    ConfirmationPlan Confirmation, Instruments Instruments, SeverePainLimits SeverePain, RedFlagGroups RedFlags,
    IReadOnlyDictionary<string, IReadOnlyList<RungPlan>> Escalation, IReadOnlyDictionary<string, RepeatPlan> Repeats,
    IReadOnlyDictionary<string, ProcedurePlan> Procedures);

internal sealed record CheckInTimes(int ExpireAfterDays, TimeOnly LocalTime, int AddOnWindowEndIfNextAfterDays);

internal sealed record RevisionPlan(decimal WindowFactor, IReadOnlyList<int> ExtraDays);

internal sealed record ConfirmationPlan(int AfterDays);

/// <summary>A surgery's course: sites are axial, then limb.</summary>
internal sealed record ProcedurePlan(
    IReadOnlyList<string> Sites, IReadOnlyList<int> Days, int WindowEndsDay, FurtherLevels? FurtherLevels = null, ReliefLimit? Relief = null);

/// <summary>Each level from <paramref name="From"/> on lengthens the window.</summary>
internal sealed record FurtherLevels(int From, int WindowDaysEach);

/// <summary>Less relief than this share from this day on counts as persistent pain.</summary>
internal sealed record ReliefLimit(int FromDay, decimal Share);

/// <summary>One rung of an alert chain: whom, and how long after the case was flagged.</summary>
internal sealed record RungPlan(string To, int? AfterMinutes = null, int? AfterBusinessDays = null);

/// <summary>How often, and how many times, the last rung's alert is repeated while nobody has acknowledged.</summary>
internal sealed record RepeatPlan(int AtMost, int? EveryMinutes = null, int? EveryBusinessDays = null);
