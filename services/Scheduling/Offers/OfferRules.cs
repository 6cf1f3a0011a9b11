namespace FbssFollowUp.Scheduling.Offers;

/// <summary>How long a patient has for an offer.</summary>
internal static class OfferRules
{
    /// <summary>A night and the morning after it: texts wait for the day, and people for theirs. Slots held for less are exchanged before they are offered.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromHours(20);
}
