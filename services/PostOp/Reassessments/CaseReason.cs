using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>A rule that was raised in a case; the same evidence raises a rule once in an episode.</summary>
internal sealed class CaseReason
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid EpisodeId { get; init; }
    public required string Rule { get; init; }
    public required string Urgency { get; init; }
    public required string Evidence { get; init; }
    public required string Sentence { get; init; }
    public required Dictionary<string, string> Inputs { get; init; }
    public required string ProtocolVersion { get; init; }
    public required int Day { get; init; }
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>Since when an evaluation does not find it any more: what it rested on was corrected. It stays in the case.</summary>
    public DateTimeOffset? NoLongerSince { get; private set; }

    public static CaseReason Of(Reassessment reassessment, Guid episodeId, Finding finding, string protocol, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = reassessment.Id,
        EpisodeId = episodeId,
        Rule = finding.Rule,
        Urgency = finding.Urgency,
        Evidence = finding.Evidence,
        Sentence = finding.Sentence,
        Inputs = new(finding.Inputs),
        ProtocolVersion = protocol,
        Day = finding.Day,
        RaisedAt = now
    };

    public bool IsOf(Finding finding) => (Rule, Evidence) == (finding.Rule, finding.Evidence);

    public void Stand(bool isFound, DateTimeOffset now) => NoLongerSince = isFound ? null : NoLongerSince ?? now;

    public RaisedReason ToContract() => new(Rule, Sentence, Inputs, ProtocolVersion, Day, RaisedAt, NoLongerSince);
}
