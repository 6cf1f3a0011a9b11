using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class NoteMovedAppointmentConsumer(PostOpDbContext db) : IConsumer<AppointmentMoved>
{
    public Task Consume(ConsumeContext<AppointmentMoved> context)
    {
        var message = context.Message;
        return db.NoteAppointmentAsync(
            message.PatientId, CaseEntries.AppointmentMoved, $"Now {NoteAppointment.On(message.StartsAt, message.TimeZone)} with {message.ClinicianCode}.", message.At, context.CancellationToken);
    }
}
