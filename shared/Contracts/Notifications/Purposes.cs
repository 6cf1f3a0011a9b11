namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Codes of why a message is sent, most urgent first.</summary>
public static class Purposes
{
    /// <summary>Safety words to a patient's own message: at once, quiet hours or not.</summary>
    public const string Safety = "safety";

    /// <summary>An alert to staff: at once.</summary>
    public const string StaffAlert = "staff-alert";

    /// <summary>The next step of a dialogue the patient is answering: at once.</summary>
    public const string Dialogue = "dialogue";

    /// <summary>An appointment made, moved or cancelled.</summary>
    public const string Appointment = "appointment";

    /// <summary>What happens next after a flag.</summary>
    public const string Reassessment = "reassessment";

    /// <summary>A check-in.</summary>
    public const string CheckIn = "check-in";

    /// <summary>What becomes of a request to be seen: it arrived, records are missing, it was declined.</summary>
    public const string Request = "request";

    /// <summary>A reminder of an appointment.</summary>
    public const string Reminder = "reminder";
}
