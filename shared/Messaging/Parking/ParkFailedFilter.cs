using MassTransit;

namespace FbssFollowUp.Messaging;

/// <summary>Parks a message that could not be read, was refused, or failed after its retries.</summary>
internal sealed class ParkFailedFilter(ParkingMove move, MessagingTally tally, bool isQuery) : IFilter<ExceptionReceiveContext>
{
    public async Task Send(ExceptionReceiveContext context, IPipe<ExceptionReceiveContext> next)
    {
        var isAdmitted = context.TryGetPayload(out AdmittedDelivery? delivery);
        // A question that failed is asked again by the person; a forged or unreadable one is evidence.
        if (!isQuery || !isAdmitted)
            await move.MoveAsync(context, BrokerNames.ErrorSuffix, ReasonOf(context.Exception));
        if (!isQuery && delivery is { IsAwaited: false })
            tally.CountDone();
        if (!context.IsFaulted)
            await context.NotifyFaulted(context.Exception);
        await next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("park-failed");

    private static string ReasonOf(Exception exception) => exception switch
    {
        SenderRefusedException refused => refused.Message,
        { InnerException: { } inner } => exception.GetType().Name + " < " + ReasonOf(inner),
        _ => exception.GetType().Name
    };
}
