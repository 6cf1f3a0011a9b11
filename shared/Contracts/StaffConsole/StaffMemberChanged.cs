namespace FbssFollowUp.Contracts.StaffConsole;

/// <summary>Told by the console when a staff account is made, changed or deactivated; carries all of what others may know.</summary>
/// <param name="StaffId">The account.</param>
/// <param name="Revision">Rising with every change; a copy ignores an older one.</param>
/// <param name="Code">Short handle used by the practice's own systems, e.g. "dr-ellis"; unique.</param>
/// <param name="DisplayName">As shown to colleagues.</param>
/// <param name="Roles">Codes of <see cref="Contracts.Roles"/>.</param>
/// <param name="Phone">E.164 or null: alerts by text.</param>
/// <param name="Email">Alerts by mail.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Active">False once the account is deactivated: no alert goes there.</param>
public sealed record StaffMemberChanged(
    Guid StaffId, int Revision, string Code, string DisplayName, IReadOnlyList<string> Roles, string? Phone, string? Email,
    string TimeZone, bool Active);
