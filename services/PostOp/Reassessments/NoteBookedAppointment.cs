using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class NoteBookedAppointmentConsumer(PostOpDbContext db) : IConsumer<AppointmentBooked>
{
    public Task Consume(ConsumeContext<AppointmentBooked> context)
    {
        var message = context.Message;
        return db.NoteAppointmentAsync(
            message.PatientId, CaseEntries.AppointmentBooked, $"{NoteAppointment.On(message.StartsAt, message.TimeZone)} with {message.ClinicianCode}.", message.At, context.CancellationToken);
    }
}
