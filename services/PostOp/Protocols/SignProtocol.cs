using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>A surgeon puts their name to a version.</summary>
internal sealed class SignProtocolConsumer(PostOpDbContext db, Clock clock) : IConsumer<SignProtocol>
{
    public async Task Consume(ConsumeContext<SignProtocol> context)
    {
        var by = context.Actor();
        var document = Staff.MayDecide(by) ? await db.FindDocumentAsync(context.Message.Version, clock.UtcNow, context.CancellationToken) : null;
        var refusal = !Staff.MayDecide(by) ? ProtocolRefusals.NotAllowed
            : document is null ? ProtocolRefusals.VersionUnknown
            : context.Message.ChangedAt is { } read && read != document.ChangedAt ? ProtocolRefusals.ChangedMeanwhile
            : ProtocolCheck.Problems(document.Content) is { Count: > 0 } problems ? ProtocolRefusals.MakesNoSense(problems)
            : document.Sign(by, clock.UtcNow);
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync((object?)refusal ?? new Accepted(Guid.Empty, []));
    }
}
