using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>The recovery after one operation, pinned to the protocol version it was recorded with.</summary>
internal sealed class Episode
{
    private Episode() { }

    public required Guid Id { get; init; }
    public required Guid PatientId { get; init; }
    public required string Procedure { get; init; }
    public required int Levels { get; init; }
    public string? Side { get; init; }
    public required bool Revision { get; init; }
    public required string SurgeonCode { get; init; }
    public required DateOnly OperatedOn { get; init; }
    public int? AxialBefore { get; init; }
    public int? LimbBefore { get; init; }

    /// <summary>The mean of its three items.</summary>
    public decimal? PegBefore { get; init; }
    public required string[] RiskFactors { get; init; }
    public required string ProtocolName { get; set; }
    public required int WindowEndsDay { get; set; }

    /// <summary>The practice's own version it is pinned to; null for a shipped one.</summary>
    public int? ProtocolVersion { get; private set; }
    public ProtocolDocument? Pinned { get; private set; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When its check-ins were planned; null while the patient is not known yet.</summary>
    public DateTimeOffset? PlannedAt { get; private set; }

    /// <summary>Until then nothing is sent: the patient is in hospital, or travels.</summary>
    public DateTimeOffset? PausedUntil { get; private set; }
    public string? PauseReason { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    public Protocol Protocol => Pinned is { } own ? ProtocolBook.Of(own.Read(), Procedure)! : ProtocolBook.Named(ProtocolName);

    public Operation Operation => new(WindowEndsDay, AxialBefore, LimbBefore, Silence.RiskFactorsOf(RiskFactors, Procedure, Revision), PegBefore);

    /// <param name="inForce">The practice's own version in force; null for the shipped one.</param>
    public static Episode Open(RecordSurgery surgery, ProtocolDocument? inForce, DateTimeOffset now)
    {
        var episode = Open(surgery, now);
        episode.PinTo(inForce);
        return episode;
    }

    /// <summary>The window follows the version.</summary>
    public void PinTo(ProtocolDocument? document)
    {
        Pinned = document is { Version: not ProtocolDocument.ShippedVersion } ? document : null;
        ProtocolVersion = Pinned?.Version;
        var protocol = ProtocolBook.Of(Pinned?.Read() ?? ProtocolBook.Newest, Procedure)!;
        (ProtocolName, WindowEndsDay) = (protocol.Name, RecoveryWindow.EndsDay(protocol, Levels, Revision));
    }

    private static Episode Open(RecordSurgery surgery, DateTimeOffset now) => new()
    {
        Id = surgery.EpisodeId,
        PatientId = surgery.PatientId,
        Procedure = surgery.Procedure,
        Levels = surgery.Levels,
        Side = surgery.Side,
        Revision = surgery.Revision,
        SurgeonCode = surgery.SurgeonCode,
        OperatedOn = surgery.OperatedOn,
        AxialBefore = surgery.BackBefore,
        LimbBefore = surgery.LegBefore,
        PegBefore = surgery.PegBefore,
        RiskFactors = [.. surgery.RiskFactors.Distinct()],
        ProtocolName = "",
        WindowEndsDay = 0,
        RecordedAt = now
    };

    public bool IsQuietAt(DateTimeOffset now) => EndedAt is not null || PausedUntil > now;

    public void Pause(DateTimeOffset until, string reason) => (PausedUntil, PauseReason) = (until, reason);

    public void EndPause() => (PausedUntil, PauseReason) = (null, null);

    /// <summary>A withdrawal may be taken back; what comes after another operation, or a death, is not.</summary>
    public void End(string reason, DateTimeOffset at) =>
        (EndedAt, EndReason) = (EndedAt ?? at, EndReason is null or EndReasons.Withdrew || reason == EndReasons.Died ? reason : EndReason);

    /// <summary>Another operation on the neck, or on the lower back; two of one day are both followed.</summary>
    public bool IsBefore(Episode other) => other.PatientId == PatientId && OperatedOn < other.OperatedOn && Protocol.IsCervical == other.Protocol.IsCervical;

    /// <summary>After another operation its window and its best pain say nothing any more; danger is heard all the same.</summary>
    public bool Raises(string rule) => EndReason != EndReasons.OperatedAgain || rule is RuleCodes.Emergency or RuleCodes.Urgent or RuleCodes.Distress;

    /// <summary>Death is never taken back, and no end that came later.</summary>
    public void Reopen(DateTimeOffset at)
    {
        if (EndReason == EndReasons.Withdrew && EndedAt <= at)
            (EndedAt, EndReason) = (null, null);
    }

    public void MarkPlanned(DateTimeOffset now) => PlannedAt = now;
}
