using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Has new episodes pinned to a signed version; the one before is retired, its episodes stay with it.</summary>
internal sealed class PutProtocolInForceConsumer(PostOpDbContext db, Clock clock) : IConsumer<PutProtocolInForce>
{
    public async Task Consume(ConsumeContext<PutProtocolInForce> context)
    {
        var (by, cancellationToken) = (context.Actor(), context.CancellationToken);
        var before = await db.InForceAsync(cancellationToken);
        var document = await db.FindDocumentAsync(context.Message.Version, clock.UtcNow, cancellationToken);
        var refusal = !Staff.MayTakeOn(by) ? ProtocolRefusals.NotAllowed
            : document is null ? ProtocolRefusals.VersionUnknown
            : document.PutInForce(by, clock.UtcNow);
        if (refusal is null)
        {
            // Two saves: the rule "one in force" is judged row by row.
            before?.Retire();
            document!.State = ProtocolStates.Retired;
            await db.SaveChangesAsync(cancellationToken);
            document.State = ProtocolStates.InForce;
            await db.SaveChangesAsync(cancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(Guid.Empty, []));
    }
}
