using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using Bus = FbssFollowUp.Messaging.Requests;

namespace FbssFollowUp.StaffConsole.Imports;

/// <summary>In a sandbox only: a patient has told the office to ask by text from now on, or to send a link instead.</summary>
internal static class SandboxPreference
{
    private static readonly Actor Office = new("sandbox", Roles.Administrator, "sandbox");

    public static void MapSandboxPreference(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SandboxSettings>().Enabled) app.MapPost("/sandbox/preference", RunAsync).OnPrivatePort();
    }

    private static async Task<IResult> RunAsync(Preference wanted, Bus bus, CancellationToken cancellationToken)
    {
        var found = await bus.AskAsync<FindPatients, PatientsFound>(new([wanted.PatientId], null, 0, 1), Office, cancellationToken);
        if (found is not Outcome<PatientsFound>.Answered({ Patients: [var patient] })) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var done = await bus.CommandAsync(Change(patient, wanted.AnswersByText), Guid.CreateVersion7(), Office, cancellationToken);
        return done is Outcome<Accepted>.Answered ? Results.NoContent() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static ChangePatientDetails Change(PatientCard patient, bool answersByText) => new(
        patient.PatientId, patient.Revision, patient.GivenName, patient.FamilyName, patient.Contact.Phone, patient.Contact.Email, patient.Contact.Language,
        patient.Contact.TimeZone, patient.Contact.PreferredChannel, answersByText, patient.Contact.TextConsentOn);

    internal sealed record Preference(Guid PatientId, bool AnswersByText);
}
