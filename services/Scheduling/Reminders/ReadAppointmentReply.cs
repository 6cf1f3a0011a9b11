using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.Scheduling.Reminders;

/// <summary>
/// Reads what a patient texted to the question whether they come. What was asked about a time that has changed since is not taken for an answer to the new
/// one; what is unclear is asked once more, then a person reads it. Replies to other questions are not Scheduling's.
/// </summary>
internal sealed class ReadAppointmentReplyConsumer(SchedulingDbContext db, Clock clock, AppointmentAnswers answers, TellPatient tell) : IConsumer<ReplyReceived>
{
    public async Task Consume(ConsumeContext<ReplyReceived> context)
    {
        var (reply, now) = (context.Message, clock.UtcNow);
        if (reply is not { Asked: MessageQuestion.Appointment, SubjectId: { } appointmentId, Handled: null }) return;
        if (await db.LockAppointmentAsync(appointmentId, context.CancellationToken) is not { IsBooked: true } appointment || appointment.StartsAt <= now) return;
        var read = AppointmentQuestion.IsAbout(appointment, reply.QuestionId) ? AppointmentReplies.Read(reply.Text) : AppointmentReply.Unclear;
        var template = await ApplyAsync(appointment, read, now, context.CancellationToken);
        await tell.AnswerAsync(appointment, template, reply.InboundId, reply.Channel, now, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    /// <returns>The template of the one answer.</returns>
    private async Task<string> ApplyAsync(Appointment appointment, AppointmentReply read, DateTimeOffset now, CancellationToken cancellationToken)
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
                if (appointment.AskAgain(now)) return TemplateCodes.AppointmentAskedAgain;
                await answers.LeaveToPersonAsync(appointment, now, cancellationToken);
                return TemplateCodes.HumanWillRead;
        }
    }
}
