namespace FbssFollowUp.PostOp.Recovery;

/// <summary>Everything an episode's rules are judged on, in order of time whatever the order it arrived in.</summary>
internal sealed record Course
{
    public Course(IEnumerable<AnsweredCheckIn> checkIns, IEnumerable<SafetyPhrase> phrases, IEnumerable<ReportedPattern>? patterns = null)
    {
        CheckIns = [.. checkIns.OrderBy(c => c.At).ThenBy(c => c.CheckInId)];
        Phrases = [.. phrases.OrderBy(p => p.At).ThenBy(p => p.InboundId).ThenBy(p => p.Code, StringComparer.Ordinal)];
        Patterns = [.. (patterns ?? []).OrderBy(p => p.At).ThenBy(p => p.SourceId).ThenBy(p => p.Code, StringComparer.Ordinal)];
    }

    public IReadOnlyList<AnsweredCheckIn> CheckIns { get; }

    public IReadOnlyList<SafetyPhrase> Phrases { get; }

    public IReadOnlyList<ReportedPattern> Patterns { get; }
}
