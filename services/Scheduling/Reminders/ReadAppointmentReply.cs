using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>
/// Reads what a patient wrote to the question whether they come. What was asked about a time that has changed since is not taken for an answer to the new
/// one; what is unclear is asked once more, then a person reads it; an unclear mail a person reads at once. Replies to other questions are not Scheduling's.
/// </summary>
internal sealed class ReadAppointmentReplyConsumer(SchedulingDbContext db, Clock clock, AppointmentAnswers answers, TellPatient tell) : IConsumer<ReplyReceived>
{
    public async Task Consume(ConsumeContext<ReplyReceived> context)
    {
        var (reply, now) = (context.Message, clock.UtcNow);
        if (reply is not { Asked: MessageQuestion.Appointment, SubjectId: { } appointmentId, Handled: null }) return;
        var appointment = await db.LockAppointmentAsync(appointmentId, context.CancellationToken);
        if (appointment is not { IsBooked: true } || appointment.StartsAt <= now)
        {
            await LeaveMailAsync(appointment, reply.Channel, now, context.CancellationToken);
            return;
        }
        var read = AppointmentQuestion.IsAbout(appointment, reply.QuestionId) ? AppointmentReplies.Read(reply.Text) : AppointmentReply.Unclear;
        var template = await ApplyAsync(appointment, read, reply.Channel, now, context.CancellationToken);
        await tell.AnswerAsync(appointment, template, reply.InboundId, reply.Channel, now, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    /// <summary>Nothing closes the question of a mail: what was answered to it in the moment the appointment ended, a person reads.</summary>
    private async Task LeaveMailAsync(Appointment? appointment, string channel, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (appointment is null || channel != Channels.Email) return;
        await answers.LeaveToPersonAsync(appointment, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <returns>The template of the one answer.</returns>
    private async Task<string> ApplyAsync(Appointment appointment, AppointmentReply read, string channel, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (read)
        {
            case AppointmentReply.Confirms:
                await answers.ConfirmAsync(appointment, now, cancellationToken);
                return TemplateCodes.AppointmentConfirmed;
            case AppointmentReply.WantsAnotherTime:
                await answers.AskAnotherTimeAsync(appointment, now, cancellationToken);
                return TemplateCodes.AppointmentAnotherTime;
            default:
                if (channel == Channels.Sms && appointment.AskAgain(now)) return TemplateCodes.AppointmentAskedAgain;
                await answers.LeaveToPersonAsync(appointment, now, cancellationToken);
                return TemplateCodes.HumanWillRead;
        }
    }
}
