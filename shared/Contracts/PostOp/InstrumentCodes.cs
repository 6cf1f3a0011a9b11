namespace FbssFollowUp.Contracts.PostOp;

/// <summary>What a protocol version may have the page ask besides pain and red flags.</summary>
public static class InstrumentCodes
{
    public const string Peg = "peg";
    public const string GlobalChange = "pgic";
    public const string NewPain = "new-pain";
    public const string FunctionAndStrength = "function-and-strength";
    public const string Medicine = "medicine";
    public const string Work = "work";

    public static IReadOnlyList<string> All { get; } = [Peg, GlobalChange, NewPain, FunctionAndStrength, Medicine, Work];
}
