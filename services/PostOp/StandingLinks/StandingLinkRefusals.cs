using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.StandingLinks;

/// <summary>Every reason why a standing link begins no check-in.</summary>
internal static class StandingLinkRefusals
{
    public static readonly Refused Unknown = new("link-unknown", "The link belongs to nobody; ask the patient to use the newest message, or to text PAIN.");
    public static readonly Refused FollowUpOver = new("follow-up-over", "The patient's follow-up is over: their links begin nothing any more.");
    public static readonly Refused FollowUpPaused = new("follow-up-paused", "The patient's follow-up is paused; resume it, or talk to them.");
    public static readonly Refused TooManyToday = new("too-many-today", "The patient has begun as many check-ins in a day as the link allows; phone them.");
}
