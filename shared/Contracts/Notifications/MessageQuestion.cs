namespace FbssFollowUp.Contracts.Notifications;

/// <summary>A question put to a patient by text; one is open per phone at a time.</summary>
/// <param name="QuestionId">The question; a reply is bound to it.</param>
/// <param name="SubjectId">The check-in, appointment or request it belongs to.</param>
/// <param name="Asks">"axial" (back or neck), "limb" (leg or arm), "red-flags" or "appointment" (C = confirm, R = another time).</param>
/// <param name="ExpiresAt">When it is no longer open, UTC.</param>
public sealed record MessageQuestion(Guid QuestionId, Guid SubjectId, string Asks, DateTimeOffset ExpiresAt)
{
    public const string Axial = "axial";
    public const string Limb = "limb";
    public const string RedFlags = "red-flags";
    public const string Appointment = "appointment";
}
