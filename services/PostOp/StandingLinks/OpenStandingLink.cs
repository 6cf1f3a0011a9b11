using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.StandingLinks;

/// <summary>Says whether a standing link begins a check-in, and changes nothing: mail scanners open links too.</summary>
internal sealed class OpenStandingLinkConsumer(PostOpDbContext db, Clock clock) : IConsumer<OpenStandingLink>
{
    public async Task Consume(ConsumeContext<OpenStandingLink> context)
    {
        var newest = await db.NewestOfLinkAsync(context.Message.LinkHash, context.CancellationToken);
        await context.RespondAsync((object?)StandingLinkCheck.Refusal(newest, context.Actor(), clock.UtcNow)
            ?? new StandingLinkForm(await LanguageAsync(newest!.PatientId, context.CancellationToken)));
    }

    private Task<string> LanguageAsync(Guid patientId, CancellationToken cancellationToken) =>
        db.Patients.Where(p => p.Id == patientId).Select(p => p.Language).SingleAsync(cancellationToken);
}
