using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.Surgeries;

/// <summary>Pauses a patient's follow-up until a day: what falls before it is not sent, what is open is over; after it everything goes on by itself.</summary>
internal sealed class PauseFollowUpConsumer(PostOpDbContext db, Clock clock, QuietEpisodes quiet) : IConsumer<PauseFollowUp>
{
    private const int LongestReason = 200;
    private const int LongestDays = 366;

    public async Task Consume(ConsumeContext<PauseFollowUp> context)
    {
        var (command, token) = (context.Message, context.CancellationToken);
        var episodes = (await quiet.LockedOfAsync(command.PatientId, token)).Where(e => e.EndedAt is null).ToList();
        var patient = await db.Patients.FindAsync([command.PatientId], token);
        var refusal = !Staff.Includes(context.Actor()) ? SurgeryRefusals.NotAllowed
            : patient is null || episodes.Count == 0 ? SurgeryRefusals.NoEpisode
            : IsPossible(command, RecoveryDay.DateIn(patient.Zone, clock.UtcNow)) ? null : SurgeryRefusals.PauseImpossible;
        if (refusal is null)
            await PauseAsync(episodes, patient!, command, token);
        await context.RespondAsync((object?)refusal ?? new Accepted(episodes[0].Id, []));
    }

    private async Task PauseAsync(List<Episode> episodes, Patient patient, PauseFollowUp command, CancellationToken cancellationToken)
    {
        var until = RecoveryDay.InstantOf(command.UntilOn, TimeOnly.MinValue, patient.Zone);
        foreach (var episode in episodes)
        {
            await quiet.PlanAgainAsync(episode, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            episode.Pause(until, command.Reason.Trim());
            await quiet.SilenceAsync(episode, until, clock.UtcNow, cancellationToken);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static bool IsPossible(PauseFollowUp command, DateOnly today) =>
        command.UntilOn > today && command.UntilOn <= today.AddDays(LongestDays) && !string.IsNullOrWhiteSpace(command.Reason)
        && command.Reason.Trim().Length <= LongestReason;
}
