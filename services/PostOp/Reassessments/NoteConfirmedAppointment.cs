using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class NoteConfirmedAppointmentConsumer(PostOpDbContext db) : IConsumer<AppointmentConfirmed>
{
    public Task Consume(ConsumeContext<AppointmentConfirmed> context)
    {
        var message = context.Message;
        return db.NoteAppointmentAsync(
            message.PatientId, CaseEntries.AppointmentConfirmed, "", message.At, context.CancellationToken);
    }
}
