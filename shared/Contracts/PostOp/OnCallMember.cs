namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Somebody who can be alerted.</summary>
/// <param name="Roles">Of <see cref="Roles"/>.</param>
/// <param name="IsAway">On leave today.</param>
public sealed record OnCallMember(Guid StaffId, string DisplayName, IReadOnlyList<string> Roles, bool IsAway);
