namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Codes of an appointment's states; all but the first end it.</summary>
public static class AppointmentStates
{
    public const string Booked = "booked";
    public const string Completed = "completed";
    public const string Missed = "missed";
    public const string Cancelled = "cancelled";

    public static IReadOnlyList<string> All { get; } = [Booked, Completed, Missed, Cancelled];
}
