using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Changes settings of a draft, all or none.</summary>
internal sealed class EditProtocolConsumer(PostOpDbContext db, Clock clock) : IConsumer<EditProtocol>
{
    public async Task Consume(ConsumeContext<EditProtocol> context)
    {
        var (command, by) = (context.Message, context.Actor());
        var document = await db.ProtocolDocuments.FindAsync([command.Version], context.CancellationToken);
        var refusal = !Staff.MayTakeOn(by) ? ProtocolRefusals.NotAllowed
            : document is null ? ProtocolRefusals.VersionUnknown
            : Edit(document, command, by);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(Guid.Empty, []));
    }

    private Refused? Edit(ProtocolDocument document, EditProtocol command, Actor by)
    {
        var (content, problems) = ProtocolSettings.With(document.Content, command.Values);
        if (content is not null)
            problems = ProtocolCheck.Problems(content);
        return problems.Count > 0 ? ProtocolRefusals.MakesNoSense(problems) : document.Edit(content!, by, clock.UtcNow);
    }
}
