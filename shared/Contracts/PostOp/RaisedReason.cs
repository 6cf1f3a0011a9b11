namespace FbssFollowUp.Contracts.PostOp;

/// <summary>A rule that was raised, with what made it so.</summary>
/// <param name="Rule">Code, e.g. "R2".</param>
/// <param name="Sentence">One sentence for the surgeon with the numbers and thresholds.</param>
/// <param name="Inputs">The numbers by name, e.g. "leg before" = "8".</param>
/// <param name="ProtocolVersion">Version whose thresholds were used.</param>
/// <param name="NoLongerSince">Since when a correction has taken away what it rested on; null while it stands.</param>
public sealed record RaisedReason(
    string Rule, string Sentence, IReadOnlyDictionary<string, string> Inputs, string ProtocolVersion, int Day, DateTimeOffset RaisedAt,
    DateTimeOffset? NoLongerSince = null);
