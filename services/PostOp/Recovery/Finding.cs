namespace FbssFollowUp.PostOp.Recovery;

/// <summary>A rule that holds, with what made it so.</summary>
/// <param name="Evidence">What it rests on; the same finding over the same answers has the same one, so it is raised once.</param>
internal sealed record Finding(
    string Rule, string Urgency, string Evidence, int Day, DateTimeOffset At, string Sentence, IReadOnlyDictionary<string, string> Inputs);
