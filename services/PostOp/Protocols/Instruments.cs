namespace FbssFollowUp.PostOp.Protocols;

/// <summary>What the web form asks beside pain and red flags, and from which day on.</summary>
/// <param name="Asked">Some of <see cref="InstrumentCodes"/>.</param>
internal sealed record Instruments(int FromDay, IReadOnlyList<string> Asked)
{
    public bool Asks(string instrument, int day) => day >= FromDay && Asked.Contains(instrument);
}

internal static class InstrumentCodes
{
    public const string Peg = "peg";
    public const string GlobalChange = "pgic";
    public const string NewPain = "new-pain";
    public const string FunctionAndStrength = "function-and-strength";
    public const string Medicine = "medicine";
    public const string Work = "work";

    public static IReadOnlyList<string> All { get; } = [Peg, GlobalChange, NewPain, FunctionAndStrength, Medicine, Work];
}
