using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Gives a patient who came by the public form the practice's record number, so that the operating-room log finds them. The old number is kept with who changed it.</summary>
internal sealed class EnterRecordNumberConsumer(ConsultationsDbContext db, SilencePatient silence, Clock clock) : IConsumer<EnterRecordNumber>
{
    public async Task Consume(ConsumeContext<EnterRecordNumber> context)
    {
        var number = PersonName.Read(context.Message.RecordNumber);
        var (patient, refusal) = await silence.FindAsync(context.Message.PatientId, context.Actor(), context.CancellationToken);
        refusal ??= RefusalOf(patient!, number) ?? await TakenAsync(number!, context.CancellationToken);
        await context.RespondAsync(refusal ?? (object)await EnterAsync(patient!, number!, context.Actor(), context.CancellationToken));
    }

    private static Refused? RefusalOf(Patient patient, string? number) =>
        number is null || number.StartsWith(RecordNumbers.Provisional, StringComparison.OrdinalIgnoreCase) ? PatientRefusals.RecordNumberUnreadable
        : !patient.HasProvisionalNumber ? PatientRefusals.RecordNumberStands
        : null;

    private async Task<Refused?> TakenAsync(string number, CancellationToken cancellationToken) =>
        await db.Patients.AnyAsync(p => p.RecordNumber == number, cancellationToken) ? PatientRefusals.RecordNumberOfAnother : null;

    private async Task<Accepted> EnterAsync(Patient patient, string number, Actor by, CancellationToken cancellationToken)
    {
        db.PatientEntries.Add(PatientEntryRow.Of(patient.Id, PatientEntryKinds.Numbered, by, $"{patient.RecordNumber} became {number}", clock.UtcNow));
        patient.RecordNumber = number;
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(patient.Id, []);
    }
}
