using System.Security.Cryptography;
using System.Text.Json;
using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Requests;

/// <summary>A request form that can be taken, or why not.</summary>
/// <param name="Details">The requester as a patient would be kept.</param>
internal sealed record RequestForm(RequestConsultation Command, PatientDetails Details, Refused? Refusal)
{
    /// <summary>Tells the same form sent twice from one that was changed in between.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Command)));

    public string Urgency =>
        Command.RedFlags.Any(RequestScreen.Emergency.Contains) ? RequestUrgencies.Emergency
        : Command.RedFlags.Count > 0 ? RequestUrgencies.Urgent
        : RequestUrgencies.Routine;

    public StatedPerson Stated => new(
        Details.GivenName, Details.FamilyName, Command.BirthDate, Details.Phone ?? "", Details.Email, Details.Language, Details.TimeZone, Command.TextConsent);

    public static RequestForm Read(RequestConsultation command, DateTimeOffset now)
    {
        var typed = new PatientDetails(
            command.GivenName, command.FamilyName, command.Phone, command.Email, command.Language, command.TimeZone,
            command.TextConsent || string.IsNullOrWhiteSpace(command.Email) ? Channels.Sms : Channels.Email, AnswersByText: false, TextConsentOn: null);
        var verdict = DetailsCheck.Of(typed, now);
        var refusal = verdict.Refusal ?? Problem(command, verdict.Details, now);
        return new(command, refusal is null ? WithConsent(verdict.Details, command.TextConsent, now) : verdict.Details, refusal);
    }

    private static PatientDetails WithConsent(PatientDetails details, bool consent, DateTimeOffset now) =>
        consent ? details with { TextConsentOn = LocalDate.Of(now, details.TimeZone) } : details;

    private static Refused? Problem(RequestConsultation command, PatientDetails kept, DateTimeOffset now)
    {
        if (kept.Phone is null) return RequestRefusals.PhoneUnreadable;
        if (!BirthDates.IsPossible(command.BirthDate, LocalDate.Of(now, kept.TimeZone))) return PatientRefusals.BirthDateImpossible;
        if (command.Kind is not (ConsultationKinds.Consultation or ConsultationKinds.SecondOpinion)) return RequestRefusals.KindNotOffered;
        if (command.RedFlags.Count == 0 != command.NoRedFlags || command.RedFlags.Except(RequestScreen.All).Any()) return RequestRefusals.ScreenMissing;
        return command.Records.Except(RecordCodes.All).Any() ? RequestRefusals.RecordUnknown : null;
    }
}
