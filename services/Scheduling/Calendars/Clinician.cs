using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.StaffConsole;

namespace FbssFollowUp.Scheduling.Calendars;

/// <summary>What Scheduling knows of a member of staff: the console's account, kept up by its facts.</summary>
internal sealed class Clinician
{
    private Clinician() { }

    public required Guid StaffId { get; init; }
    public required string Code { get; set; }
    public required string DisplayName { get; set; }
    public int Revision { get; private set; }

    /// <summary>An active surgeon; anybody else gets no new slots.</summary>
    public bool OffersSlots { get; private set; }

    /// <summary>Weekly hours of their own hold, also when there are none; else the practice's.</summary>
    public bool HasOwnHours { get; set; }

    public static Clinician From(StaffMemberChanged fact)
    {
        var clinician = new Clinician { StaffId = fact.StaffId, Code = fact.Code, DisplayName = fact.DisplayName };
        clinician.Follow(fact);
        return clinician;
    }

    /// <summary>Takes over a newer state of the account; an older one, arrived late, changes nothing.</summary>
    public void Follow(StaffMemberChanged fact)
    {
        if (fact.Revision <= Revision) return;
        (Revision, Code, DisplayName) = (fact.Revision, fact.Code, fact.DisplayName);
        OffersSlots = fact.Active && fact.Roles.Contains(Roles.Surgeon);
    }
}
