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
    public required string[] RiskFactors { get; init; }
    public required string ProtocolName { get; init; }
    public required int WindowEndsDay { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When its check-ins were planned; null while the patient is not known yet.</summary>
    public DateTimeOffset? PlannedAt { get; private set; }

    public Protocol Protocol => ProtocolBook.Named(ProtocolName);

    public Operation Operation => new(WindowEndsDay, AxialBefore, LimbBefore, Silence.RiskFactorsOf(RiskFactors, Procedure, Revision));

    public static Episode Open(RecordSurgery surgery, Protocol protocol, DateTimeOffset now) => new()
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
        RiskFactors = [.. surgery.RiskFactors.Distinct()],
        ProtocolName = protocol.Name,
        WindowEndsDay = RecoveryWindow.EndsDay(protocol, surgery.Levels, surgery.Revision),
        RecordedAt = now
    };

    public void MarkPlanned(DateTimeOffset now) => PlannedAt = now;
}
