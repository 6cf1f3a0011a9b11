using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.StaffConsole;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>A patient, somebody who may answer for one, or a member of staff as messages need them: a copy, never newer than the last fact.</summary>
internal sealed class Contact
{
    /// <summary>Beside the kinds of <see cref="MessageRecipient"/>: nobody asks for a message to a proxy, it is found when one is sent.</summary>
    public const string Proxy = "proxy";

    public required string Kind { get; init; }
    public required Guid Id { get; init; }
    public int Revision { get; private set; }
    public string DisplayName { get; private set; } = "";
    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public string Language { get; private set; } = Languages.English;
    public string TimeZone { get; private set; } = "";
    public string PreferredChannel { get; private set; } = ChannelCodes.Sms;
    public DateOnly? TextConsentOn { get; private set; }
    public bool Active { get; private set; } = true;

    /// <summary>Of a proxy: for whom.</summary>
    public Guid? PatientId { get; init; }

    /// <summary>Of a proxy: messages go here instead of to the patient.</summary>
    public bool IsAsked { get; private set; }
    public uint Version { get; private set; }

    public bool IsPatient => Kind == MessageRecipient.Patient;

    public bool IsProxy => Kind == Proxy;

    /// <summary>Takes the patient's details over; returns false for a revision that is not newer than the one held.</summary>
    public bool TakeOver(int revision, PatientContact details)
    {
        if (revision <= Revision)
            return false;
        (Revision, DisplayName, Phone, Email) = (revision, details.DisplayName, details.Phone, details.Email);
        (Language, TimeZone) = (details.Language, details.TimeZone);
        (PreferredChannel, TextConsentOn) = (details.PreferredChannel, details.TextConsentOn);
        return true;
    }

    /// <summary>Takes a proxy's details over, as the patient's fact of that revision has them.</summary>
    public void TakeOver(int revision, ProxyContact details)
    {
        (Revision, DisplayName, Phone, Email) = (revision, details.DisplayName, details.Phone, details.Email);
        (Language, TimeZone) = (details.Language, details.TimeZone);
        (PreferredChannel, TextConsentOn) = (details.PreferredChannel, details.TextConsentOn);
        (Active, IsAsked) = (true, details.IsAsked);
    }

    /// <summary>The proxy answers no more: the patient's fact of that revision does not name them.</summary>
    public void Leave(int revision) => (Revision, Active, IsAsked) = (revision, false, false);

    /// <summary>Takes the account's details over; staff are texted first, since an alert must be seen.</summary>
    public bool TakeOver(StaffMemberChanged account)
    {
        if (account.Revision <= Revision)
            return false;
        (Revision, DisplayName, Phone, Email) = (account.Revision, account.DisplayName, account.Phone, account.Email);
        (TimeZone, Active) = (account.TimeZone, account.Active);
        return true;
    }
}
