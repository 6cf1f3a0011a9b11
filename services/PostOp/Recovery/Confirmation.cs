using FbssFollowUp.PostOp.Protocols;

namespace FbssFollowUp.PostOp.Recovery;

/// <summary>
/// One bad day is not a pattern: slow rules count when the next check-in answered at least a week later says the same, or at once
/// when the patient says in the same check-in that they are no better. A run of bad check-ins is raised once; a good one ends it.
/// </summary>
internal sealed class Confirmation(Protocol protocol, Course course, Func<AnsweredCheckIn, bool> holds)
{
    private readonly IReadOnlyList<(AnsweredCheckIn CheckIn, bool Holds)> judged =
        [.. course.CheckIns.Where(c => c.IsComparable).Select(c => (c, holds(c)))];

    /// <summary>The check-ins with which a run was first confirmed.</summary>
    public IEnumerable<Confirmed> Raised() => Walk().Where(step => step.Confirmed is not null).Select(step => step.Confirmed!);

    /// <summary>The earliest bad check-in outside a confirmed run that nothing a week later has spoken to yet.</summary>
    public AnsweredCheckIn? Awaited() => Walk()
        .Where(step => step.Holds && !step.InRaisedRun)
        .Select(step => step.CheckIn)
        .FirstOrDefault(checkIn => NextAfterAWeek(checkIn) is null);

    /// <summary>Bad check-ins outside a confirmed run, at the time they were given.</summary>
    public IEnumerable<AnsweredCheckIn> Unconfirmed() => Walk().Where(step => step.Holds && !step.InRaisedRun).Select(step => step.CheckIn);

    private IEnumerable<Step> Walk()
    {
        var raised = false;
        foreach (var (checkIn, isBad) in judged)
        {
            var first = isBad && !raised ? FirstConfirmedBy(checkIn) : null;
            raised = isBad && (raised || first is not null);
            yield return new Step(checkIn, isBad, raised, first is null ? null : new Confirmed(first, checkIn));
        }
    }

    private AnsweredCheckIn? FirstConfirmedBy(AnsweredCheckIn later) =>
        judged.Where(j => j.Holds && NextAfterAWeek(j.CheckIn) == later).Select(j => j.CheckIn).FirstOrDefault()
        ?? (later.GlobalChange >= protocol.Version.PersistentPain.GlobalChangeFrom ? later : null);

    private AnsweredCheckIn? NextAfterAWeek(AnsweredCheckIn first) =>
        judged.FirstOrDefault(j => j.CheckIn.Day - first.Day >= protocol.Version.Confirmation.AfterDays).CheckIn;

    private sealed record Step(AnsweredCheckIn CheckIn, bool Holds, bool InRaisedRun, Confirmed? Confirmed);
}

/// <summary>A bad check-in and the one that confirmed it.</summary>
internal sealed record Confirmed(AnsweredCheckIn First, AnsweredCheckIn By);
