namespace FbssFollowUp.Contracts;

/// <summary>
/// The person a command or question comes from, set once at the edge (Portal or console) and sent as the header <c>actor</c>.
/// The receiver believes it only together with the sender's broker-validated user; from Portal the role can only be patient.
/// </summary>
/// <param name="Id">Staff id, or for a patient the hash of the link used. Opaque.</param>
/// <param name="Role">One of <see cref="Roles"/>; a person with several roles sends the strongest.</param>
/// <param name="DisplayName">As shown beside what was changed; empty for a patient.</param>
public sealed record Actor(string Id, string Role, string DisplayName);
