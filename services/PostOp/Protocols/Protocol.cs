using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>
/// What is asked of a patient and when, and what is made of the answers: the part of one version that goes with one procedure.
/// An episode is pinned to it by <see cref="Name"/>.
/// </summary>
internal sealed record Protocol(string Procedure, ProcedurePlan Plan, ProtocolVersion Version)
{
    public string Name => $"{Procedure} v{Version.Version}";

    public string AxialSite => Plan.Sites[0];

    public string LimbSite => Plan.Sites[1];

    public bool IsCervical => AxialSite == Sites.Neck;

    public bool IsStimulator => Procedure == Procedures.StimulatorImplant;
}
