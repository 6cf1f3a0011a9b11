using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Takes answers a patient gave by phone: into the check-in that is open, or one of its own; judged like any other.</summary>
internal sealed class EnterCheckInConsumer(PostOpDbContext db, Clock clock, EpisodeEvaluation evaluation) : IConsumer<EnterCheckIn>
{
    private const int MostPain = 10;

    public async Task Consume(ConsumeContext<EnterCheckIn> context)
    {
        var (command, by) = (context.Message, context.Actor());
        await db.LockAsync([command.PatientId], context.CancellationToken);
        var patient = await db.Patients.FindAsync([command.PatientId], context.CancellationToken);
        var episode = await db.Episodes.Where(e => e.PatientId == command.PatientId)
            .OrderByDescending(e => e.OperatedOn).ThenByDescending(e => e.Id).FirstOrDefaultAsync(context.CancellationToken);
        var refusal = !Staff.Includes(by) ? CallTaskRefusals.NotAllowed
            : patient is null || episode is null ? CallTaskRefusals.EpisodeUnknown
            : command.ProxyId is { } proxy && !patient.ProxyIds.Contains(proxy) ? CallTaskRefusals.ProxyUnknown
            : command.NewPatterns.Except(PatternCodes.All).Any() ? CallTaskRefusals.PatternUnknown
            : Refusal(command, episode.Protocol.Version.RedFlags);
        await context.RespondAsync((object?)refusal ?? await EnterAsync(command, by, episode!, patient!, context.CancellationToken));
    }

    /// <summary>Whoever phones may hear of any red flag, also of one that is not asked after this surgery.</summary>
    private static Refused? Refusal(EnterCheckIn call, RedFlagGroups groups) => call switch
    {
        { Axial: < 0 or > MostPain } or { Limb: < 0 or > MostPain } => CheckInRefusals.AnswerOutOfRange,
        { RedFlags: var codes } when codes.Any(code => !groups.Knows(code)) => CheckInRefusals.AnswerOutOfRange,
        { RedFlags.Count: > 0, NoRedFlags: true } => CheckInRefusals.RedFlagsContradictory,
        { Axial: null } or { Limb: null } or { RedFlags.Count: 0, NoRedFlags: false } => CheckInRefusals.AnswerMissing,
        _ => null
    };

    private async Task<Accepted> EnterAsync(EnterCheckIn command, Actor by, Episode episode, Patient patient, CancellationToken cancellationToken)
    {
        var checkIn = await CheckInAsync(episode, patient, cancellationToken);
        await KeepAsync(checkIn, command, by, cancellationToken);
        await db.EndSilenceAsync(episode.Id, clock.UtcNow, cancellationToken);
        if (checkIn.IsOpen)
        {
            checkIn.Answer();
            checkIn.Complete(clock.UtcNow);
            db.Enqueue(new CheckInCompleted(checkIn.Id, patient.Id, clock.UtcNow));
        }
        await evaluation.RunAsync(episode, patient.Zone, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new Accepted(checkIn.Id, []);
    }

    /// <summary>The open one; else the one of today's call, which is then corrected; else a new one.</summary>
    private async Task<CheckIn> CheckInAsync(Episode episode, Patient patient, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.UtcNow, RecoveryDay.Of(episode.OperatedOn, clock.UtcNow, patient.Zone));
        var midnight = RecoveryDay.InstantOf(episode.OperatedOn.AddDays(today), TimeOnly.MinValue, patient.Zone);
        var known = await db.CheckIns.Where(c => c.EpisodeId == episode.Id
                && (c.State == CheckInStates.Sent || c.State == CheckInStates.Answering
                    || db.Answers.Any(a => a.CheckInId == c.Id && a.By == AnsweredBy.Staff && a.GivenAt >= midnight)))
            .OrderByDescending(c => c.SentAt).FirstOrDefaultAsync(cancellationToken);
        if (known is not null)
            return known;
        var checkIn = CheckIn.Plan(episode.Id, patient.Id, today, CheckInKinds.ByPhone, now);
        checkIn.Send(now, now, linkHash: null);
        db.CheckIns.Add(checkIn);
        return checkIn;
    }

    private async Task KeepAsync(CheckIn checkIn, EnterCheckIn command, Actor by, CancellationToken cancellationToken)
    {
        var earlier = Dialogue.Standing(await db.Answers.Where(a => a.CheckInId == checkIn.Id).ToListAsync(cancellationToken));
        Answer Of(string item, int? score, string[]? redFlags) => new()
        {
            Id = Guid.CreateVersion7(),
            CheckInId = checkIn.Id,
            EpisodeId = checkIn.EpisodeId,
            Item = item,
            Score = score,
            RedFlags = redFlags,
            GivenAt = clock.UtcNow,
            By = AnsweredBy.Staff,
            EnteredBy = by.DisplayName,
            ByHelper = command.ProxyId is not null,
            ProxyId = command.ProxyId,
            CorrectsId = earlier.GetValueOrDefault(item)?.Id
        };
        db.Answers.AddRange(
            Of(AnswerItems.Axial, command.Axial, null), Of(AnswerItems.Limb, command.Limb, null), Of(AnswerItems.RedFlags, null, [.. command.RedFlags.Distinct()]));
        var known = await db.NotedPatterns.Where(p => p.SourceId == checkIn.Id).Select(p => p.Code).ToListAsync(cancellationToken);
        db.NotedPatterns.AddRange(command.NewPatterns.Distinct().Except(known)
            .Select(code => NotedPattern.Of(checkIn.EpisodeId, checkIn.Id, code, by.DisplayName, null, clock.UtcNow)));
    }
}
