using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.StaffConsole;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>A patient or a member of staff as messages need them: a copy, never newer than the last fact.</summary>
internal sealed class Contact
{
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
    public uint Version { get; private set; }

    public bool IsPatient => Kind == MessageRecipient.Patient;

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
