using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>A contact's zone; one this machine does not know is taken to be the practice's.</summary>
internal sealed class Zones(PracticeSettings practice)
{
    public (string Id, TimeZoneInfo Zone) Of(Contact? contact) =>
        contact is not null && TimeZoneInfo.TryFindSystemTimeZoneById(contact.TimeZone, out var zone)
            ? (contact.TimeZone, zone)
            : (practice.TimeZone, practice.Zone);
}
