using System.Diagnostics;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>One step of a case's alerts: when it is due, it is fired once, or it was stopped before.</summary>
internal sealed class Rung
{
    private Rung() { }

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }

    /// <summary>The round of the case it belongs to.</summary>
    public required int Round { get; init; }
    public required int Number { get; init; }

    /// <summary>One of <see cref="RungTargets"/>.</summary>
    public required string Target { get; init; }

    /// <summary>It is not of the ladder, but says the last one's alert again.</summary>
    public bool IsRepeat { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public DateTimeOffset? FiredAt { get; private set; }
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Who was alerted by it.</summary>
    public Guid[] StaffIds { get; private set; } = [];

    /// <summary>The trace that planned it: the alert goes on with it.</summary>
    public string? TraceParent { get; private init; } = Activity.Current?.Id;

    public bool IsWaiting => FiredAt is null && StoppedAt is null;

    /// <summary>What its alerts are about: alerts of a case end with its acknowledgement; those of a later round must not, hence a subject of their own.</summary>
    public Guid Subject => Round == 1 ? CaseId : Id;

    public static Rung Of(Guid caseId, int round, int number, string target, DateTimeOffset dueAt) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = caseId,
        Round = round,
        Number = number,
        Target = target,
        DueAt = dueAt
    };

    /// <summary>The same alert once more, as a rung behind this one.</summary>
    public Rung Again(DateTimeOffset dueAt) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = CaseId,
        Round = Round,
        Number = Number + 1,
        Target = Target,
        IsRepeat = true,
        DueAt = dueAt
    };

    public void Fire(IEnumerable<Guid> staffIds, DateTimeOffset now) => (FiredAt, StaffIds) = (now, [.. staffIds]);

    public void Stop(DateTimeOffset now) => StoppedAt = IsWaiting ? now : StoppedAt;

    /// <summary>The one before it reached nobody: no reason to wait.</summary>
    public void BringForward(DateTimeOffset now) => DueAt = IsWaiting && DueAt > now ? now : DueAt;
}

/// <summary>Whom a rung is for, as in the protocol.</summary>
internal static class RungTargets
{
    public const string Surgeon = "surgeon";

    /// <summary>The first of the practice's chain who is here.</summary>
    public const string OnCall = "on-call";

    /// <summary>The surgeon in office hours, else who is on call.</summary>
    public const string SurgeonOrOnCall = "surgeon-or-on-call";
    public const string NextSurgeon = "next-surgeon";
    public const string Administrators = "administrators";

    public static IReadOnlyList<string> All { get; } = [Surgeon, OnCall, SurgeonOrOnCall, NextSurgeon, Administrators];

    /// <summary>For people to read, e.g. "next surgeon".</summary>
    public static string Words(string target) => target.Replace('-', ' ');
}
