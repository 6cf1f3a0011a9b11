namespace FbssFollowUp.Contracts.Notifications;

/// <summary>A question put to a patient by text; one is open per phone at a time.</summary>
/// <param name="QuestionId">The question; a reply is bound to it.</param>
/// <param name="CheckInId">The check-in it belongs to.</param>
/// <param name="Asks">"axial" (back or neck), "limb" (leg or arm) or "red-flags".</param>
/// <param name="ExpiresAt">When it is no longer open, UTC.</param>
public sealed record MessageQuestion(Guid QuestionId, Guid CheckInId, string Asks, DateTimeOffset ExpiresAt)
{
    public const string Axial = "axial";
    public const string Limb = "limb";
    public const string RedFlags = "red-flags";
}
