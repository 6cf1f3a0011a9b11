using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>What a requester is told. The words belong to Notifications; no record, reason or kind is named in them.</summary>
internal static class RequestMessages
{
    private const int ReferenceDigits = 8;

    /// <summary>Null when nothing can be sent: staff phone such a patient anyway.</summary>
    public static SendMessage? Arrived(ConsultationRequest request, Patient patient) =>
        CanBeWrittenTo(patient) ? Say(request, TemplateCodes.RequestArrived, "arrived", new() { ["reference"] = ReferenceOf(request.Id) }) : null;

    public static SendMessage? RecordsAsked(ConsultationRequest request, Patient patient, int asked) =>
        CanBeWrittenTo(patient) ? Say(request, TemplateCodes.RecordsAsked, $"records-asked-{asked}", []) : null;

    public static SendMessage? Reminder(ConsultationRequest request, Patient patient, DateTimeOffset now) => CanBeWrittenTo(patient)
        ? Say(request, TemplateCodes.RecordsReminder, $"records-{request.RecordsAskedAt?.ToUnixTimeSeconds()}-{request.Reminders}", []) with { UsefulUntil = now + RecordChase.UsefulFor }
        : null;

    public static SendMessage? Declined(ConsultationRequest request, Patient patient) =>
        CanBeWrittenTo(patient) ? Say(request, TemplateCodes.RequestDeclined, "declined", []) : null;

    /// <summary>What the requester is told to name on the phone.</summary>
    public static string ReferenceOf(Guid requestId)
    {
        var digits = requestId.ToString("N")[^ReferenceDigits..].ToUpperInvariant();
        return $"{digits[..4]}-{digits[4..]}";
    }

    private static bool CanBeWrittenTo(Patient patient) => patient.Silence is null
        && (patient.Details.Email is not null || (patient.Details.Phone is not null && patient.Details.TextConsentOn is not null));

    private static SendMessage Say(ConsultationRequest request, string template, string occurrence, Dictionary<string, string> data) => new(
        Purposes.Request, request.Id, occurrence, new(MessageRecipient.Patient, request.PatientId), template, data, Question: null, Channel: null, UsefulUntil: null);
}
