using FbssFollowUp.Contracts;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>Whether a link still opens its offer.</summary>
internal static class OfferLink
{
    public static Refused? Refusal(PatientLink? link, Offer? offer, DateTimeOffset now) =>
        link is null || offer is null ? OfferRefusals.LinkUnknown
        : offer.Outcome is Offer.Taken or Offer.NoneFits ? OfferRefusals.AlreadyAnswered
        : !offer.IsOpen || !link.IsOpen(now) ? OfferRefusals.LinkExpired
        : null;
}
