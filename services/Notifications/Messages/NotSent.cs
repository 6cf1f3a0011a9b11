namespace FbssFollowUp.Notifications.Messages;

/// <summary>Why a message was not sent. All but <see cref="NotWanted"/> are told to its owner: a person must act.</summary>
internal static class NotSent
{
    public const string NoAddress = "no-address";
    public const string OptedOut = "opted-out";
    public const string NoConsent = "no-consent";
    public const string TooLate = "useful-until-passed";
    public const string RecipientUnknown = "recipient-unknown";
    public const string RefusedByProvider = "refused-by-provider";

    /// <summary>Answered, missed or acknowledged before it left.</summary>
    public const string NotWanted = "not-wanted";
}
