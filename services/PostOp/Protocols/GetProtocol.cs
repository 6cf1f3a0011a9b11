using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using MassTransit;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Shows a version with all its settings, and how it differs from another.</summary>
internal sealed class GetProtocolConsumer(PostOpDbContext db) : IConsumer<GetProtocol>
{
    public async Task Consume(ConsumeContext<GetProtocol> context) => await context.RespondAsync(
        Staff.Includes(context.Actor()) ? await SheetAsync(context.Message, context.CancellationToken) : ProtocolRefusals.NotAllowed);

    private async Task<object> SheetAsync(GetProtocol question, CancellationToken cancellationToken)
    {
        var summary = (await db.SummariesOfProtocolsAsync(cancellationToken)).FirstOrDefault(s => s.Version == question.Version);
        var content = await db.ContentAsync(question.Version, cancellationToken);
        var with = question.ComparedWith ?? summary?.BasedOn ?? ProtocolDocument.ShippedVersion;
        var other = await db.ContentAsync(with, cancellationToken);
        if (summary is null || content is null || other is null)
            return ProtocolRefusals.VersionUnknown;
        return new ProtocolSheet(
            summary, ProtocolSettings.Of(content), with, ProtocolSettings.Between(other, content), ProtocolCheck.Problems(content));
    }
}
