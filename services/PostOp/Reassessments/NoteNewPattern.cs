using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>Takes what staff saw or heard of a new pattern into the patient's newest episode, and judges it anew.</summary>
internal sealed class NoteNewPatternConsumer(PostOpDbContext db, Clock clock, EpisodeEvaluation evaluation) : IConsumer<NoteNewPattern>
{
    private const int LongestNote = 500;

    public async Task Consume(ConsumeContext<NoteNewPattern> context)
    {
        var (command, by) = (context.Message, context.Actor());
        await db.LockAsync([command.PatientId], context.CancellationToken);
        var episode = await db.Episodes.Where(e => e.PatientId == command.PatientId)
            .OrderByDescending(e => e.OperatedOn).ThenByDescending(e => e.Id).FirstOrDefaultAsync(context.CancellationToken);
        var patient = await db.Patients.FindAsync([command.PatientId], context.CancellationToken);
        var refusal = !Staff.Includes(by) ? ReassessmentRefusals.NotAllowed
            : episode is null || patient is null ? ReassessmentRefusals.EpisodeUnknown
            : command.Codes.Count == 0 || command.Codes.Except(PatternCodes.All).Any() || command.Note?.Length > LongestNote ? ReassessmentRefusals.PatternUnknown
            : null;
        if (refusal is null)
        {
            var source = context.MessageId ?? Guid.CreateVersion7();
            db.NotedPatterns.AddRange(command.Codes.Distinct().Select(code => NotedPattern.Of(episode!.Id, source, code, by.DisplayName, command.Note, clock.UtcNow)));
            await evaluation.RunAsync(episode!, patient!.Zone, context.CancellationToken);
            await db.SaveChangesAsync(context.CancellationToken);
        }
        await context.RespondAsync((object?)refusal ?? new Accepted(episode!.Id, []));
    }
}
