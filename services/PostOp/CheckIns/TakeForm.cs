using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Keeps what a page says, each item beside what it corrects, and answers a danger in it at once.</summary>
internal sealed class TakeForm(PostOpDbContext db, Clock clock)
{
    public async Task KeepAsync(CheckIn checkIn, CheckInProgress form, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var earlier = Dialogue.Standing(await db.Answers.Where(a => a.CheckInId == checkIn.Id).ToListAsync(cancellationToken));
        db.Answers.AddRange(FormAnswers.Of(checkIn, form, earlier, await AskedProxyAsync(checkIn, cancellationToken), now));
        await KeepPatternsAsync(checkIn, form, cancellationToken);
        checkIn.Answer();
        checkIn.Complete(now);
        await db.EndSilenceAsync(checkIn.EpisodeId, now, cancellationToken);
        db.Enqueue(new CheckInCompleted(checkIn.Id, checkIn.PatientId, now));
    }

    /// <summary>Ticked or in the patient's own words; the words are kept for every evaluation to come. Whoever is in distress gets the crisis line, whatever else there is.</summary>
    public async Task AnswerDangerAsync(CheckIn checkIn, CheckInProgress form, Episode episode, CancellationToken cancellationToken)
    {
        var mentions = SafetyLexicon.In(form.Further?.Note ?? "");
        var known = await db.SafetyWords.Where(w => w.InboundId == checkIn.Id).Select(w => w.Code).ToListAsync(cancellationToken);
        foreach (var mention in mentions.Where(m => !known.Contains(m.Code)))
            db.SafetyWords.Add(WordOf(checkIn, mention));
        if (form.RedFlags.Any(episode.Protocol.Version.RedFlags.IsEmergency) || mentions.Any(m => m.Group != SafetyGroup.Distress))
            db.Enqueue(CheckInMessages.Safety(checkIn.Id, checkIn.PatientId, SafetyGroup.Emergency, null));
        if (mentions.Any(m => m.Group == SafetyGroup.Distress))
            db.Enqueue(CheckInMessages.Safety(checkIn.Id, checkIn.PatientId, SafetyGroup.Distress, null));
    }

    /// <summary>Of a form that cannot be taken: the flags there are, whatever else is said of them.</summary>
    public async Task KeepDangerAsync(CheckIn checkIn, CheckInProgress form, Episode episode, CancellationToken cancellationToken)
    {
        var known = form with { RedFlags = [.. form.RedFlags.Where(episode.Protocol.Version.RedFlags.Knows)] };
        await AnswerDangerAsync(checkIn, known, episode, cancellationToken);
        await KeepRedFlagsAsync(checkIn, known, cancellationToken);
    }

    /// <summary>A flag ticked is an answer already; unticked before the form is sent, it is corrected by the form.</summary>
    public async Task KeepRedFlagsAsync(CheckIn checkIn, CheckInProgress progress, CancellationToken cancellationToken)
    {
        if (progress.RedFlags.Count == 0)
            return;
        var earlier = Dialogue.Standing(await db.Answers.Where(a => a.CheckInId == checkIn.Id).ToListAsync(cancellationToken));
        if (earlier.GetValueOrDefault(AnswerItems.RedFlags)?.RedFlags is { } known && !progress.RedFlags.Except(known).Any())
            return;
        var proxyId = await AskedProxyAsync(checkIn, cancellationToken);
        db.Answers.AddRange(FormAnswers.Of(checkIn, progress, earlier, proxyId, clock.UtcNow).Where(a => a.Item == AnswerItems.RedFlags));
        checkIn.Answer();
    }

    /// <summary>What the note says is new and the form's own questions do not.</summary>
    private async Task KeepPatternsAsync(CheckIn checkIn, CheckInProgress form, CancellationToken cancellationToken)
    {
        if (form.Further is not { Note: { } note } further)
            return;
        var episode = await db.Episodes.SingleAsync(e => e.Id == checkIn.EpisodeId, cancellationToken);
        string[] ticked =
        [
            .. further.NewPain ?? [], .. further.Function is null ? Array.Empty<string>() : [PatternCodes.FunctionWorse],
            .. further.Strength is null ? Array.Empty<string>() : [PatternCodes.StrengthWorse]
        ];
        db.NotedPatterns.AddRange(PatternLexicon.In(note, episode.Protocol.IsCervical).Except(ticked)
            .Select(code => NotedPattern.Of(episode.Id, checkIn.Id, code, NotedPattern.ByPatient, null, clock.UtcNow)));
    }

    private Task<Guid?> AskedProxyAsync(CheckIn checkIn, CancellationToken cancellationToken) =>
        db.Patients.Where(p => p.Id == checkIn.PatientId).Select(p => p.AskedProxyId).SingleOrDefaultAsync(cancellationToken);

    private SafetyWord WordOf(CheckIn checkIn, SafetyMention mention) => new()
    {
        InboundId = checkIn.Id,
        EpisodeId = checkIn.EpisodeId,
        Code = mention.Code,
        SaidAt = clock.UtcNow,
        Group = mention.Group.ToString().ToLowerInvariant()
    };
}
