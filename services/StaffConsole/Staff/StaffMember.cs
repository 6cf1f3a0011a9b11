using System.Security.Cryptography;
using FbssFollowUp.Contracts.StaffConsole;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>A person of the practice with an account.</summary>
internal sealed class StaffMember
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Revision { get; private set; }
    public string Code { get; private set; } = "";
    public string DisplayName { get; private set; } = "";
    public string Email { get; private set; } = "";
    public string EmailKey { get; private set; } = "";
    public string? Phone { get; private set; }
    public string[] Roles { get; private set; } = [];
    public string TimeZone { get; private set; } = "";
    public bool Active { get; private set; } = true;

    /// <summary>Changed with everything that must end the person's sessions; a session is held against it every minute.</summary>
    public string SecurityStamp { get; private set; } = FreshStamp();

    public string PasswordHash { get; private set; } = "";
    public int FailedSignIns { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Takes on these details; says whether anything was different.</summary>
    public bool Become(StaffDetails details)
    {
        if (Revision > 0 && StaffDetails.Of(this).SameAs(details)) return false;
        (Code, DisplayName, Phone, TimeZone) = (details.Code, details.DisplayName, details.Phone, details.TimeZone);
        (Email, EmailKey) = (details.Email, KeyOf(details.Email));
        Roles = [.. details.Roles];
        Revision++;
        EndSessions();
        return true;
    }

    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        FailedSignIns = 0;
        LockedUntil = null;
        EndSessions();
    }

    /// <summary>The same password, hashed anew with today's strength.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    public void Deactivate()
    {
        Active = false;
        Revision++;
        EndSessions();
    }

    public StaffMemberChanged Told() => new(Id, Revision, Code, DisplayName, Roles, Phone, Email, TimeZone, Active);

    public static string KeyOf(string email) => email.Trim().ToUpperInvariant();

    private void EndSessions() => SecurityStamp = FreshStamp();

    private static string FreshStamp() => RandomNumberGenerator.GetHexString(32);
}
