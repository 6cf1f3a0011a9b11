using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Offers;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>A patient confirms behind the link, or asks for another time.</summary>
internal sealed class AnswerAppointmentConsumer(SchedulingDbContext db, Clock clock, AppointmentAnswers answers) : IConsumer<AnswerAppointment>
{
    public async Task Consume(ConsumeContext<AnswerAppointment> context)
    {
        var (command, now) = (context.Message, clock.UtcNow);
        var link = await PatientLinks.FindAsync(db, command.LinkHash, PatientLink.OfAppointment, context.Actor(), context.CancellationToken);
        var appointment = link is null ? null : await db.LockAppointmentAsync(link.SubjectId, context.CancellationToken);
        var refusal = appointment is null ? OfferRefusals.LinkUnknown
            : !link!.IsOpen(now) || !appointment.IsBooked || appointment.StartsAt <= now ? OfferRefusals.LinkExpired
            : null;
        if (refusal is null)
        {
            if (command.Confirms) await answers.ConfirmAsync(appointment!, now, context.CancellationToken);
            else await answers.AskAnotherTimeAsync(appointment!, now, context.CancellationToken);
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(appointment!.Id, []));
    }
}
