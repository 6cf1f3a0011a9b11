using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Whether a patient's link still opens its check-in.</summary>
internal static class CheckInLink
{
    public static Refused? Refusal(CheckIn? checkIn, Actor actor, DateTimeOffset now) => checkIn switch
    {
        _ when actor.Role != Roles.Patient => CheckInRefusals.LinkUnknown,
        null => CheckInRefusals.LinkUnknown,
        { State: CheckInStates.Completed } => CheckInRefusals.AlreadyAnswered,
        { IsOpen: false } => CheckInRefusals.LinkExpired,
        { ExpiresAt: var expiresAt } when expiresAt <= now => CheckInRefusals.LinkExpired,
        _ => null
    };
}
