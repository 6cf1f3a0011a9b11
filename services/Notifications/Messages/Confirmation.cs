using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>How long a provider that reports may take until a message has arrived, and for which messages its silence alarms somebody.</summary>
internal static class Confirmation
{
    public static readonly TimeSpan OfImportant = TimeSpan.FromHours(1);
    public static readonly TimeSpan OfOthers = TimeSpan.FromDays(1);

    public static bool IsImportant(string purpose) => purpose is Purposes.Safety or Purposes.StaffAlert;

    public static TimeSpan Within(string purpose) => IsImportant(purpose) ? OfImportant : OfOthers;
}
