using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>Ends a pause before its day.</summary>
internal sealed class ResumeFollowUpConsumer(PostOpDbContext db, Clock clock, QuietEpisodes quiet) : IConsumer<ResumeFollowUp>
{
    public async Task Consume(ConsumeContext<ResumeFollowUp> context)
    {
        var episodes = await quiet.LockedOfAsync(context.Message.PatientId, context.CancellationToken);
        var paused = episodes.Where(e => e.EndedAt is null && e.PausedUntil > clock.UtcNow).ToList();
        if (!Staff.Includes(context.Actor()) || paused.Count == 0)
        {
            await context.RespondAsync(Staff.Includes(context.Actor()) ? SurgeryRefusals.NoEpisode : SurgeryRefusals.NotAllowed);
            return;
        }
        foreach (var episode in paused)
        {
            episode.EndPause();
            await quiet.PlanAgainAsync(episode, context.CancellationToken);
        }
        await db.SaveChangesAsync(context.CancellationToken);
        await context.RespondAsync(new Accepted(paused[0].Id, []));
    }
}
