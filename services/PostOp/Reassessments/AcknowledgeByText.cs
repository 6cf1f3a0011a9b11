using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>
/// Takes a case on for a surgeon who answered the alert with its code, nothing else, due the next business day. Whoever writes is told what came of
/// it; a text that is no code acknowledges nothing.
/// </summary>
internal sealed class AcknowledgeByTextConsumer(PostOpDbContext db, Clock clock, PracticeSettings practice, ConsoleAddress console, TakeOnCase takeOn)
    : IConsumer<StaffReplyReceived>
{
    private const string NextStep = "acknowledged by text";

    public async Task Consume(ConsumeContext<StaffReplyReceived> context)
    {
        var (reply, cancellationToken) = (context.Message, context.CancellationToken);
        var member = await db.Staff.FindAsync([reply.StaffId], cancellationToken);
        var code = CaseCode.In(reply.Text);
        var reassessment = code is null
            ? null
            : await db.Reassessments.SingleOrDefaultAsync(r => r.CaseCode == code && r.State != ReassessmentStates.Closed, cancellationToken);
        if (member is not { Active: true })
            return;
        db.Enqueue(reassessment is null
            ? Answer(reply, TemplateCodes.StaffCodeUnknown, new() { ["link"] = console.Cases })
            : await TakeOnAsync(reply, member, reassessment, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<SendMessage> TakeOnAsync(StaffReplyReceived reply, StaffMember member, Reassessment reassessment, CancellationToken cancellationToken)
    {
        Actor by = new(member.Id.ToString(), member.IsSurgeon ? Roles.Surgeon : member.IsAdministrator ? Roles.Administrator : Roles.Scheduler, member.DisplayName);
        var office = await db.OfficeAsync(practice.Zone, cancellationToken);
        var refusal = !Staff.MayTakeOn(by) ? ReassessmentRefusals.NotAllowed
            : await takeOn.RunAsync(reassessment, by, NextStep, BusinessDays.Next(office.Today(clock.UtcNow), office), cancellationToken);
        return refusal is null
            ? Answer(reply, TemplateCodes.StaffAcknowledged, new()
            {
                ["caseCode"] = reassessment.CaseCode,
                ["acknowledgeBy"] = reassessment.DueAt!.Value.AddMinutes(-1).ToString("O", CultureInfo.InvariantCulture)
            })
            : Answer(reply, TemplateCodes.StaffCodeRefused, new() { ["caseCode"] = reassessment.CaseCode, ["link"] = console.Case(reassessment.Id) });
    }

    private SendMessage Answer(StaffReplyReceived reply, string template, Dictionary<string, string> data) => new(
        Purposes.StaffAlert, reply.InboundId, "answer", new MessageRecipient(MessageRecipient.Staff, reply.StaffId), template, data, null, Channels.Sms, null,
        clock.UtcNow, reply.InboundId);
}
