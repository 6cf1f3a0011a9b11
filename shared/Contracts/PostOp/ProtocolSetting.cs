namespace FbssFollowUp.Contracts.PostOp;

/// <summary>One setting of a protocol version.</summary>
/// <param name="Path">Where it stands, e.g. "procedures.lumbar-fusion.windowEndsDay".</param>
/// <param name="Value">A number, a word, a list with commas, or rungs: "surgeon at once; next-surgeon after 60 minutes".</param>
public sealed record ProtocolSetting(string Path, string Value);
