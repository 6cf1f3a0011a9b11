using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>What came of checking a registration: the details to keep with notices, or a refusal.</summary>
internal sealed record RegistrationVerdict(string RecordNumber, PatientDetails Details, IReadOnlyList<string> Notices, Refused? Refusal);

/// <summary>Whether a registration can be carried out as far as the command alone says.</summary>
internal static class RegistrationCheck
{
    public static RegistrationVerdict Of(RegisterPatient command, Actor actor, DateTimeOffset now)
    {
        var details = DetailsCheck.Of(PatientDetails.In(command), now);
        var recordNumber = PersonName.Read(command.RecordNumber);
        var refusal =
            !Staff.Includes(actor) ? PatientRefusals.NotAllowed
            : recordNumber is null ? PatientRefusals.RecordNumberUnreadable
            : details.Refusal ?? BirthDateRefusal(command, now);
        return new RegistrationVerdict(recordNumber ?? "", details.Details, details.Notices, refusal);
    }

    private static Refused? BirthDateRefusal(RegisterPatient command, DateTimeOffset now) =>
        BirthDates.IsPossible(command.BirthDate, LocalDate.Of(now, command.TimeZone)) ? null : PatientRefusals.BirthDateImpossible;
}
