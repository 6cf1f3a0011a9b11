using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>Every reason why a patient's link opens nothing, or what they chose cannot be had. None says whose link it was.</summary>
internal static class OfferRefusals
{
    public static readonly Refused LinkUnknown = new("link-unknown", "No appointment or offer has this link.");
    public static readonly Refused LinkExpired = new("link-expired", "The link has run out, or what it led to has changed.");
    public static readonly Refused AlreadyAnswered = new("already-answered", "The offer has been answered.");
    public static readonly Refused SlotGone = new("slot-gone", "That time is gone: the others may still be free.");
}
