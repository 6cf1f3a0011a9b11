using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>One leased message: asked for at the provider if it may have it already, else decided anew and sent, put off, dropped or given up.</summary>
internal sealed class DispatchMessage(
    NotificationsDbContext db, ReadSituation situations, HandOverMessage handOver, RecordAnswer record, DispatchTimes times)
{
    public async Task RunAsync(Guid messageId, Guid leaseId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var message = await db.Messages.SingleAsync(m => m.Id == messageId, cancellationToken);
        if (!message.IsUnsent || message.LeaseId != leaseId)
            return;
        using var trace = LaterWork.Continue("dispatch message", message.TraceParent);
        if (await handOver.AnswerOfLastTimeAsync(message, cancellationToken) is { } answer)
            await record.RunAsync(message, answer, times.Now, cancellationToken);
        else
            await ActAsync(message, cancellationToken);
    }

    private async Task ActAsync(Message message, CancellationToken cancellationToken)
    {
        var situation = await situations.RunAsync(message, times.Now, cancellationToken);
        var decision = SendRules.Decide(message, situation, times.Now);
        if (CatchUp.OverdueSince(message, times.Now) is { } since && CatchUp.Word(decision) is { } word)
            message.CatchUp(word, since);
        switch (decision)
        {
            case SendDecision.Send send when send.Channel != message.Lane:
                message.ChangeLane(send.Channel);
                break;
            case SendDecision.Send send:
                await handOver.RunAsync(message, situation, send, cancellationToken);
                return;
            case SendDecision.Wait wait:
                message.Wait(wait.Until, wait.BehindQuestionId);
                break;
            case SendDecision.Drop drop:
                await record.EndAsync(message, m => m.Drop(drop.Reason, times.Now), times.Now, cancellationToken);
                break;
            case SendDecision.GiveUp giveUp:
                await record.EndAsync(message, m => m.GiveUp(giveUp.Reason, times.Now), times.Now, cancellationToken);
                break;
        }
        await SaveUnlessOvertaken.RunAsync(db, cancellationToken);
    }
}
