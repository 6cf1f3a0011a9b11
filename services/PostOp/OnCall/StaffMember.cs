using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.StaffConsole;

namespace FbssFollowUp.PostOp.OnCall;

/// <summary>What PostOp knows of a member of staff: whether and as what they can be alerted.</summary>
internal sealed class StaffMember
{
    private StaffMember() { }

    public required Guid Id { get; init; }
    public int Revision { get; private set; }
    public required string Code { get; set; }
    public required string DisplayName { get; set; }
    public string[] Roles { get; private set; } = [];
    public bool Active { get; private set; }

    public bool IsSurgeon => Active && Roles.Contains(Contracts.Roles.Surgeon);

    public bool IsAdministrator => Active && Roles.Contains(Contracts.Roles.Administrator);

    public static StaffMember From(StaffMemberChanged fact)
    {
        var member = new StaffMember { Id = fact.StaffId, Code = fact.Code, DisplayName = fact.DisplayName };
        member.Follow(fact);
        return member;
    }

    /// <summary>Takes over a newer state; an older one, arrived late, changes nothing.</summary>
    public void Follow(StaffMemberChanged fact)
    {
        if (fact.Revision <= Revision)
            return;
        (Revision, Code, DisplayName, Roles, Active) = (fact.Revision, fact.Code, fact.DisplayName, [.. fact.Roles], fact.Active);
    }
}
