namespace FbssFollowUp.Contracts;

/// <summary>Codes of roles. Staff roles are held by the console's accounts.</summary>
public static class Roles
{
    public const string Patient = "patient";
    public const string Surgeon = "surgeon";
    public const string Scheduler = "scheduler";
    public const string Administrator = "administrator";

    /// <summary>A service acting by itself (a job, an import).</summary>
    public const string System = "system";
}
