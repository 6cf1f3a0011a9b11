namespace FbssFollowUp.Contracts;

/// <summary>The names of the six services: queue prefix, broker user and log field alike.</summary>
public static class Services
{
    public const string PostOp = "post-op";
    public const string Consultations = "consultations";
    public const string Scheduling = "scheduling";
    public const string Notifications = "notifications";
    public const string Portal = "portal";
    public const string Console = "console";

    public static IReadOnlyList<string> All { get; } = [Consultations, Scheduling, PostOp, Notifications, Portal, Console];
}
