using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class NoteCompletedAppointmentConsumer(PostOpDbContext db) : IConsumer<AppointmentCompleted>
{
    public Task Consume(ConsumeContext<AppointmentCompleted> context)
    {
        var message = context.Message;
        return db.NoteAppointmentAsync(
            message.PatientId, CaseEntries.AppointmentCompleted, "", message.At, context.CancellationToken);
    }
}
