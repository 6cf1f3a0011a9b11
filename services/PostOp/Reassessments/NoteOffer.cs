using FbssFollowUp.Contracts.Scheduling;
using MassTransit;

namespace FbssFollowUp.PostOp.Reassessments;

internal sealed class NoteOfferConsumer(PostOpDbContext db) : IConsumer<SlotsOffered>
{
    public Task Consume(ConsumeContext<SlotsOffered> context)
    {
        var message = context.Message;
        return db.NoteAppointmentAsync(
            message.PatientId, CaseEntries.AppointmentOffered, $"{message.Slots.Count} times offered, to be chosen until {NoteAppointment.On(message.ExpiresAt, message.Slots[0].TimeZone)}.", message.At, context.CancellationToken);
    }
}
