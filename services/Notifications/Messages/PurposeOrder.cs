using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Which of several due messages goes first.</summary>
internal static class PurposeOrder
{
    /// <summary>Answers to STOP, START and HELP: our own, asked for by nobody else.</summary>
    public const string Keyword = "keyword";

    private static readonly string[] MostUrgentFirst =
        [
            Purposes.Safety, Purposes.StaffAlert, Keyword, Purposes.Dialogue, Purposes.Request, Purposes.Appointment, Purposes.Reassessment, Purposes.CheckIn,
            Purposes.Reminder
        ];

    /// <summary>0 is the most urgent; -1 for a purpose that does not exist.</summary>
    public static int Of(string purpose) => Array.IndexOf(MostUrgentFirst, purpose);
}
