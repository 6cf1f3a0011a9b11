using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Messaging;

/// <summary>
/// Around the consumer of a command or fact: its state, its outbox rows, the inbox row and the answer commit together, or not at all. Only then the answer
/// leaves (through the in-memory outbox outside of this filter) and the broker is acknowledged.
/// </summary>
internal sealed class InboxFilter<TMessage>(MessagingDbContext db, ServicePlan plan, MessagingTally tally) : IFilter<ConsumeContext<TMessage>>
    where TMessage : class
{
    public async Task Send(ConsumeContext<TMessage> context, IPipe<ConsumeContext<TMessage>> next)
    {
        var messageId = context.MessageId ?? throw new InvalidOperationException("A message without an id cannot be told from its repetition.");
        var consumer = plan.ConsumerOf(typeof(TMessage)).QueueFor(plan.Service);
        tally.Enter();
        try
        {
            await ConsumeOnceAsync(context, next, messageId, consumer);
        }
        catch (OperationCanceledException exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            // MassTransit takes any cancellation for the end of the process and would deliver the message again without end.
            throw new TimeoutException("Something the consumer waited for was cancelled.", exception);
        }
        finally
        {
            tally.Leave();
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("inbox");

    private async Task ConsumeOnceAsync(
        ConsumeContext<TMessage> context, IPipe<ConsumeContext<TMessage>> next, Guid messageId, string consumer)
    {
        var cancellationToken = context.CancellationToken;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.TryEnterAsync(messageId, consumer, cancellationToken))
        {
            await AnswerAgainAsync(context, messageId, consumer);
            return;
        }
        var capture = new AnswerCapture<TMessage>(context, plan);
        await next.Send(capture);
        if (capture.Answer is not null)
            await db.KeepAnswerAsync(messageId, consumer, GivenAnswer.Of(capture.Answer), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (context.ResponseAddress is null)
            tally.CountDone();
        else if (capture.Answer is not null)
            await context.RespondAsync(capture.Answer);
    }

    private async Task AnswerAgainAsync(ConsumeContext<TMessage> context, Guid messageId, string consumer)
    {
        tally.CountDuplicate();
        if (context.ResponseAddress is not null)
        {
            var given = await db.FindAnswerAsync(messageId, consumer, context.CancellationToken);
            if (given.Restore(typeof(TMessage)) is { } answer)
                await context.RespondAsync(answer);
        }
        // Else MassTransit would take the message for one nobody consumed and park it.
        await context.NotifyConsumed(TimeSpan.Zero, consumer);
    }
}
