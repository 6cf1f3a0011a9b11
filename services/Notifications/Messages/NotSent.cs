using FbssFollowUp.Notifications.Channels.Sms;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Why a message was not sent. All but the last three and <see cref="PatientSilent"/> are told to its owner: a person must act.</summary>
internal static class NotSent
{
    public const string NoAddress = "no-address";
    public const string OptedOut = "opted-out";
    public const string NoConsent = "no-consent";
    public const string TooLate = "useful-until-passed";
    public const string RecipientUnknown = "recipient-unknown";
    /// <summary>For now only: it cannot be reached, or is too busy.</summary>
    public const string ProviderAway = "provider-away";
    public const string RefusedByProvider = "refused-by-provider";

    /// <summary>There is no such number: staff mend the record.</summary>
    public const string BadNumber = "bad-number";

    public static string ReasonOf(int providerCode) => ProviderErrors.Of(providerCode) switch
    {
        ProviderFault.OptedOut => OptedOut,
        ProviderFault.BadNumber => BadNumber,
        _ => RefusedByProvider
    };

    /// <summary>Nobody knows whether it arrived: a person decides.</summary>
    public const string Unconfirmed = "unconfirmed";

    /// <summary>The inbound message it answers had its one automatic answer already.</summary>
    public const string AnsweredAlready = "answered-already";

    /// <summary>A newer one of its kind goes instead, after an outage.</summary>
    public const string Collapsed = "collapsed";

    /// <summary>Answered, missed or acknowledged before it left.</summary>
    public const string NotWanted = "not-wanted";

    /// <summary>The patient has died or withdrew: nobody is told, nobody must act.</summary>
    public const string PatientSilent = "patient-silent";

    public static bool NeedsNobody(string? reason) => reason is NotWanted or Collapsed or PatientSilent;
}
