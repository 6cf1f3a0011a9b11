namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>What the practice knows of a member of staff.</summary>
internal sealed record StaffDetails(
    string Code, string DisplayName, string Email, string? Phone, IReadOnlyList<string> Roles, string TimeZone)
{
    public static StaffDetails Of(StaffMember member) =>
        new(member.Code, member.DisplayName, member.Email, member.Phone, member.Roles, member.TimeZone);

    public bool SameAs(StaffDetails other) => this with { Roles = other.Roles } == other && Roles.SequenceEqual(other.Roles);
}
