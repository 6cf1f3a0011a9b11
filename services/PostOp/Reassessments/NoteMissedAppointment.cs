using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class NoteMissedAppointmentConsumer(PostOpDbContext db) : IConsumer<AppointmentMissed>
{
    public Task Consume(ConsumeContext<AppointmentMissed> context)
    {
        var message = context.Message;
        return db.NoteAppointmentAsync(
            message.PatientId, CaseEntries.AppointmentMissed, "", message.At, context.CancellationToken);
    }
}
