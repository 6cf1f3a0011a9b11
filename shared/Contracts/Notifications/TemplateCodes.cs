namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Codes of the templates other services may ask for; placeholders in brackets. Their words belong to Notifications.</summary>
public static class TemplateCodes
{
    /// <summary>First text of a check-in answered by text: asks the pain at {site}; opens a question.</summary>
    public const string CheckInFirstQuestion = "check-in-first-question";

    /// <summary>Asks the pain at {site}; opens a question.</summary>
    public const string CheckInScore = "check-in-score";

    /// <summary>Asks for red flags, 1 = any of these, 2 = none; {cervical} "yes" or "no"; opens a question.</summary>
    public const string CheckInRedFlags = "check-in-red-flags";

    /// <summary>A score was not understood: asks the pain at {site} once more; opens a question.</summary>
    public const string ScoreAskedAgain = "score-asked-again";

    /// <summary>The red-flag answer was not understood: asks once more, with the safety text; {cervical}; opens a question.</summary>
    public const string RedFlagsAskedAgain = "red-flags-asked-again";

    /// <summary>A check-in behind {link}.</summary>
    public const string CheckInLink = "check-in-link";

    /// <summary>The first question of a check-in once more, still open, to who has not answered: the pain at {site}; by mail {link}.</summary>
    public const string CheckInReminder = "check-in-reminder";

    /// <summary>Thanks at the end of a check-in, nothing clinical.</summary>
    public const string CheckInThanks = "check-in-thanks";

    /// <summary>The same with the patient's standing {link}, to tell of how they are at any time.</summary>
    public const string CheckInThanksWithLink = "check-in-thanks-link";

    /// <summary>Says that a person will read the reply; carries the emergency line.</summary>
    public const string HumanWillRead = "human-will-read";

    /// <summary>The safety text.</summary>
    public const string Safety = "safety";

    /// <summary>The crisis line (988), answered to words of suicide or self-harm.</summary>
    public const string Crisis = "crisis";

    /// <summary>To staff: case {caseCode}, {urgency}, acknowledge by {acknowledgeBy}, {link}. No name, no score.</summary>
    public const string ReassessmentAlert = "reassessment-alert";

    /// <summary>To the patient after a decision: the practice will be in touch about the next step, {appointment} "yes" or "no".</summary>
    public const string ReassessmentNextStep = "reassessment-next-step";

    /// <summary>To a requester: the request is here, {reference}; somebody calls.</summary>
    public const string RequestArrived = "request-arrived";

    /// <summary>To a requester: records are needed before the appointment; which ones, staff say.</summary>
    public const string RecordsAsked = "records-asked";

    /// <summary>To a requester: the records are still waited for.</summary>
    public const string RecordsReminder = "records-reminder";

    /// <summary>To a requester: no appointment can be offered; no reason.</summary>
    public const string RequestDeclined = "request-declined";

    /// <summary>An appointment was made: {startsAt} in {timeZone}, C = confirm, R = another time, {link}; opens a question.</summary>
    public const string AppointmentBooked = "appointment-booked";

    /// <summary>An appointment was moved to {startsAt} in {timeZone}, C = confirm, R = another time, {link}; opens a question.</summary>
    public const string AppointmentMoved = "appointment-moved";

    /// <summary>The appointment at {startsAt} in {timeZone} was cancelled.</summary>
    public const string AppointmentCancelled = "appointment-cancelled";

    /// <summary>Reminds of an appointment at {startsAt} in {timeZone}, {link}.</summary>
    public const string AppointmentReminder = "appointment-reminder";

    /// <summary>Reminds of an appointment at {startsAt} in {timeZone} and asks for C = confirm or R = another time, {link}; opens a question.</summary>
    public const string AppointmentReminderToConfirm = "appointment-reminder-to-confirm";

    /// <summary>A reply was not understood: asks once more about {startsAt} in {timeZone}, C or R; opens a question.</summary>
    public const string AppointmentAskedAgain = "appointment-asked-again";

    /// <summary>Thanks for confirming {startsAt} in {timeZone}.</summary>
    public const string AppointmentConfirmed = "appointment-confirmed";

    /// <summary>The practice will be in touch about another time; the one at {startsAt} in {timeZone} is kept until then.</summary>
    public const string AppointmentAnotherTime = "appointment-another-time";

    /// <summary>Times to choose from behind {link}, until {expiresAt} in {timeZone}.</summary>
    public const string AppointmentOffer = "appointment-offer";
    /// <summary>To staff who answered an alert with its code: case {caseCode} is theirs, the next step due {acknowledgeBy}.</summary>
    public const string StaffAcknowledged = "staff-acknowledged";

    /// <summary>To staff whose text is the code of no open case: how to answer, and {link} to the list.</summary>
    public const string StaffCodeUnknown = "staff-code-unknown";

    /// <summary>To staff who cannot take case {caseCode} on, mostly because somebody has: {link} says who.</summary>
    public const string StaffCodeRefused = "staff-code-refused";

    /// <summary>To administrators: open cases have nobody present who can be alerted; {link} to who is on call.</summary>
    public const string CasesUnreachable = "cases-unreachable";
}
