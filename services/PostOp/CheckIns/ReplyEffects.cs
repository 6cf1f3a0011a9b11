using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>What follows from a reply as it was read. Each branch says at most one thing back.</summary>
internal sealed class ReplyEffects(PostOpDbContext db, Clock clock, TakeAnswers answers, BeginAskedCheckIn asked)
{
    public async Task ApplyAsync(ReplySituation situation, ReplyReading reading, CancellationToken cancellationToken)
    {
        FollowConsent(situation);
        KeepSafetyWords(situation, reading);
        KeepPatterns(situation);
        if (situation.Message.Handled is null)
            await ShowWhilePausedAsync(situation, cancellationToken);
        if (reading.WishesCall)
            await TellPersonAsync(situation, CallTaskReasons.CallWished, $"{situation.Writer} asks to be phoned.", cancellationToken);
        if (reading.As is ReadAs.Emergency or ReadAs.Urgent or ReadAs.Distress)
            await AnswerDangerAsync(situation, reading, cancellationToken);
        else if (situation.Message.Handled is "helped" && situation.CheckIn is { IsOpen: true })
            await TellPersonAsync(situation, CallTaskReasons.HelpAsked, $"{situation.Writer} wrote HELP during a check-in: it may mean medical help.", cancellationToken);
        else if (situation.Message.Handled is null)
            await AnswerAsync(situation, reading, cancellationToken);
    }

    private async Task AnswerAsync(ReplySituation situation, ReplyReading reading, CancellationToken cancellationToken)
    {
        if (reading.AsksForCheckIn)
            await asked.RunAsync(situation, cancellationToken);
        else if (reading.As == ReadAs.Understood && situation is { CheckIn: not null, Episode: not null })
            await answers.TakeAsync(situation, reading, cancellationToken);
        else if (reading.As == ReadAs.AskedAgain && situation is { CheckIn.IsOpen: true, Episode: not null })
            AskAgain(situation);
        else
            await LeaveToPersonAsync(situation, cancellationToken);
    }

    /// <summary>Kept as ever, and shown to a person: nothing is asked any more that would bring it up.</summary>
    private async Task ShowWhilePausedAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        var isOver = situation is { Question: not null, Episode: { } asked } && asked.IsQuietAt(clock.UtcNow);
        if (isOver || situation.SpokenOf.Any(episode => episode.IsQuietAt(clock.UtcNow)))
            await TellPersonAsync(
                situation, CallTaskReasons.ReplyWhilePaused, $"Follow-up is paused or over. {situation.Writer} wrote: \"{situation.Message.Text}\".", cancellationToken);
    }

    /// <summary>What was asked once more; to a number nobody asked for, the first question.</summary>
    private void AskAgain(ReplySituation situation)
    {
        situation.Question?.Answered(clock.UtcNow);
        answers.Ask(situation, situation.Question?.Asks ?? AnswerItems.Axial, again: situation.Question is not null);
    }

    private async Task LeaveToPersonAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        await EndQuestionAsync(situation, cancellationToken);
        var reason = situation.Question is null ? CallTaskReasons.ReplyWithoutQuestion : CallTaskReasons.ReplyNotUnderstood;
        var shared = situation.Patient is null && situation.Message.PatientIds.Count > 1 ? " The number is shared by several patients." : "";
        await TellPersonAsync(situation, reason, $"{situation.Writer} wrote: \"{situation.Message.Text}\".{shared}", cancellationToken);
        db.Enqueue(CheckInMessages.PersonWillRead(situation.Message.InboundId, situation.Addressee, situation.Message.Channel));
    }

    /// <summary>Who says something else than was asked has not answered the question, and is not silent: a person hears of it.</summary>
    private async Task EndQuestionAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        situation.Question?.Answered(clock.UtcNow);
        if (situation.Episode is { } episode)
            await db.EndSilenceAsync(episode.Id, clock.UtcNow, cancellationToken);
    }

    /// <summary>Safety words, or "1" to the red-flag question: the patient is answered at once, whatever else happens.</summary>
    private async Task AnswerDangerAsync(ReplySituation situation, ReplyReading reading, CancellationToken cancellationToken)
    {
        if (situation.Question is { Site: null } && situation.CheckIn is not null && reading.As is not ReadAs.Distress)
            await answers.KeepRedFlagsAsync(situation, reading, cancellationToken);
        else
            await EndQuestionAsync(situation, cancellationToken);
        var first = reading.Safety.Count > 0 ? reading.Safety[0].Group : SafetyGroup.Emergency;
        db.Enqueue(CheckInMessages.Safety(situation.Message.InboundId, situation.Addressee, first, situation.Message.Channel));
        if (situation.SpokenOf.Count == 0)
            await TellPersonAsync(
                situation, CallTaskReasons.SafetyWords, $"URGENT, phone now. {situation.Writer} wrote: \"{situation.Message.Text}\". No surgery is recorded.",
                cancellationToken);
    }

    private void KeepSafetyWords(ReplySituation situation, ReplyReading reading)
    {
        foreach (var episode in situation.SpokenOf)
            foreach (var mention in reading.Safety)
                db.SafetyWords.Add(new SafetyWord
                {
                    InboundId = situation.Message.InboundId,
                    EpisodeId = episode.Id,
                    Code = mention.Code,
                    SaidAt = situation.Message.SentAt.ToUniversalTime(),
                    Group = mention.Group.ToString().ToLowerInvariant()
                });
    }

    /// <summary>Of words that may be somebody else's nothing is kept: a person reads them anyway.</summary>
    private void KeepPatterns(ReplySituation situation)
    {
        if (situation is not { Patient: not null, SpokenOf: [var episode, ..] })
            return;
        var own = OwnWords.Of(situation.Message.Text, situation.Message.Handled);
        db.NotedPatterns.AddRange(PatternLexicon.In(own, episode.Protocol.IsCervical).Select(
            code => NotedPattern.Of(episode.Id, situation.Message.InboundId, code, NotedPattern.ByPatient, null, situation.Message.SentAt.ToUniversalTime())));
    }

    private static void FollowConsent(ReplySituation situation)
    {
        foreach (var patient in situation.Patients)
            if (situation.Message is { Handled: "opted-out", Channel: Channels.Sms } or { Handled: "texts-opted-out" })
                patient.StopTexts(ReplySituation.ProxyOf(situation.Message, patient.Id));
            else if (situation.Message.Handled is "opted-in")
                patient.AllowTexts(ReplySituation.ProxyOf(situation.Message, patient.Id));
    }

    private async Task TellPersonAsync(ReplySituation situation, string reason, string sentence, CancellationToken cancellationToken) =>
        await db.OpenCallTaskAsync(
            CallTask.Open(situation.Addressee, reason, situation.Message.InboundId, sentence, clock.UtcNow), cancellationToken);
}
