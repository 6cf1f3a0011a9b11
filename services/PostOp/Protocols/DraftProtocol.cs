using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Begins a new version as a draft; one draft at a time.</summary>
internal sealed class DraftProtocolConsumer(PostOpDbContext db, Clock clock) : IConsumer<DraftProtocol>
{
    public async Task Consume(ConsumeContext<DraftProtocol> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var content = await db.ContentAsync(command.BasedOn, context.CancellationToken);
        var refusal = !Staff.MayTakeOn(by) ? ProtocolRefusals.NotAllowed
            : content is null ? ProtocolRefusals.VersionUnknown
            : await db.ProtocolDocuments.AnyAsync(d => d.State == ProtocolStates.Draft || d.State == ProtocolStates.SignedOff, context.CancellationToken) ? ProtocolRefusals.DraftExists
            : null;
        await context.RespondAsync((object?)refusal ?? await DraftAsync(command.BasedOn, content!, by, context.CancellationToken));
    }

    private async Task<Accepted> DraftAsync(int basedOn, string content, Actor by, CancellationToken cancellationToken)
    {
        var version = Math.Max(ProtocolDocument.ShippedVersion, await db.ProtocolDocuments.MaxAsync(d => (int?)d.Version, cancellationToken) ?? 0) + 1;
        db.ProtocolDocuments.Add(ProtocolDocument.Draft(version, ProtocolSettings.Numbered(content, version), basedOn, by, clock.UtcNow));
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(Guid.Empty, [version.ToString(CultureInfo.InvariantCulture)]);
    }
}
