using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Lists the versions, the shipped one too.</summary>
internal sealed class ListProtocolsConsumer(PostOpDbContext db) : IConsumer<ListProtocols>
{
    public async Task Consume(ConsumeContext<ListProtocols> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? new ProtocolList(await db.SummariesOfProtocolsAsync(context.CancellationToken)) : (object)ProtocolRefusals.NotAllowed);
}
