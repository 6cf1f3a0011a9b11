namespace FbssFollowUp.PostOp.Recovery;

/// <summary>A phrase of the safety lexicon in a patient's own text.</summary>
/// <param name="Code">The item it speaks of, e.g. one of the red-flag codes.</param>
internal sealed record SafetyPhrase(Guid InboundId, int Day, DateTimeOffset At, SafetyGroup Group, string Code);

internal enum SafetyGroup
{
    Emergency,
    Urgent,
    Distress
}
