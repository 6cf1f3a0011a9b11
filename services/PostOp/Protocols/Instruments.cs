using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>What the web form asks beside pain and red flags, and from which day on.</summary>
/// <param name="Asked">Some of <see cref="InstrumentCodes"/>.</param>
internal sealed record Instruments(int FromDay, IReadOnlyList<string> Asked)
{
    public IReadOnlyList<string> OnDay(int day) => day >= FromDay ? Asked : [];
}
