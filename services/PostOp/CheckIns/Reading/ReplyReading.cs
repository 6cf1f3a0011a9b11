using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>What a reply was read as, with what was understood of it.</summary>
/// <param name="As">One of <see cref="ReadAs"/>.</param>
/// <param name="AnyRedFlag">True for any, false for none, null if not answered.</param>
/// <param name="Corrects">It takes back an earlier answer instead of giving the one asked for.</param>
/// <param name="AsksForCheckIn">The patient wants to be asked now.</param>
/// <param name="WishesCall">The patient wants to be phoned, whatever else was understood.</param>
internal sealed record ReplyReading(
    string As, Scores? Scores = null, bool? AnyRedFlag = null, bool Corrects = false, bool WishesCall = false, IReadOnlyList<SafetyMention>? Mentions = null,
    bool AsksForCheckIn = false)
{
    public IReadOnlyList<SafetyMention> Safety => Mentions ?? [];

    public bool Speaks(SafetyGroup group) => Safety.Any(mention => mention.Group == group);
}

/// <summary>Codes of how a reply was read, as kept with it.</summary>
internal static class ReadAs
{
    public const string Understood = "understood";
    public const string AskedAgain = "asked-again";
    public const string Human = "human";
    public const string Emergency = "emergency";
    public const string Urgent = "urgent";
    public const string Distress = "distress";
}
