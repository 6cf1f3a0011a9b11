namespace FbssFollowUp.Local;

/// <summary>A person whose phone and mailbox the sandbox plays.</summary>
public sealed record SandboxAddress(string Kind, Guid Id, string Name, string? Phone, string? Email, string Language, string TimeZone)
{
    public bool IsPatient => Kind == "patient";
}
