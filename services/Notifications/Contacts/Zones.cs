using FbssFollowUp.Notifications.Templates;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>A contact's zone; one this machine does not know is taken to be the practice's.</summary>
internal sealed class Zones(IOptions<PracticeSettings> practice)
{
    public (string Id, TimeZoneInfo Zone) Of(Contact? contact)
    {
        if (contact is not null && TimeZoneInfo.TryFindSystemTimeZoneById(contact.TimeZone, out var zone))
            return (contact.TimeZone, zone);
        return (practice.Value.TimeZone, TimeZoneInfo.FindSystemTimeZoneById(practice.Value.TimeZone));
    }
}
