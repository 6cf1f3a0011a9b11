using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// A patient asks to be asked: a check-in begins now, in answer to their text. One of the same day that is open is put again instead, one left open from an earlier
/// day ends; where nobody knows whose words they are, or follow-up is over, a person looks. Asking is no answer: who says no more is prompted and told of as ever.
/// </summary>
internal sealed class BeginAskedCheckIn(PostOpDbContext db, Clock clock, PortalAddress portal)
{
    public async Task RunAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        if (situation.Patient is not { } patient || situation.Newest is not [var episode] || episode.IsQuietAt(clock.UtcNow))
            await LeaveToPersonAsync(situation, cancellationToken);
        else if (situation is { Question: { } question, CheckIn: { IsOpen: true } checkIn, Episode: not null } && IsOfToday(checkIn, patient))
            PutAgain(situation, question);
        else
            await BeginAsync(situation, episode, patient, cancellationToken);
    }

    private void PutAgain(ReplySituation situation, Question question)
    {
        question.Answered(clock.UtcNow);
        var same = Question.Put(situation.CheckIn!.Id, question.Asks, question.IsAgain, clock.UtcNow);
        db.Questions.Add(same);
        db.Enqueue(CheckInMessages.Ask(situation.Message.InboundId, situation.CheckIn, situation.Episode!.Protocol, same, situation.Message.Channel));
    }

    private async Task BeginAsync(ReplySituation situation, Episode episode, Patient patient, CancellationToken cancellationToken)
    {
        var (now, link) = (clock.UtcNow, LinkToken.New());
        await EndOlderAsync(episode, patient, cancellationToken);
        var checkIn = await AdHocCheckIn.BeginAsync(db, episode, patient.Zone, link.Hash, now, cancellationToken);
        checkIn.PromptAt(now + Prompts.FirstAfter);
        await db.BeginSilenceAsync(checkIn, now, cancellationToken);
        var question = patient.AnswersByText ? Question.Put(checkIn.Id, AnswerItems.Axial, again: false, now) : null;
        if (question is not null)
            db.Questions.Add(question);
        db.Enqueue(CheckInMessages.Asked(situation.Message, checkIn, episode.Protocol, question, portal.CheckIn(link.Token)));
    }

    private async Task EndOlderAsync(Episode episode, Patient patient, CancellationToken cancellationToken)
    {
        var open = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && (c.State == CheckInStates.Sent || c.State == CheckInStates.Answering))
            .ToListAsync(cancellationToken);
        foreach (var older in open.Where(c => !IsOfToday(c, patient)))
        {
            older.Miss(clock.UtcNow);
            db.Enqueue(new CheckInMissed(older.Id, older.PatientId, clock.UtcNow));
        }
    }

    private bool IsOfToday(CheckIn checkIn, Patient patient) =>
        checkIn.SentAt is { } sentAt && RecoveryDay.DateIn(patient.Zone, sentAt) == RecoveryDay.DateIn(patient.Zone, clock.UtcNow);

    private async Task LeaveToPersonAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        await db.OpenCallTaskAsync(
            CallTask.Open(
                situation.Addressee, CallTaskReasons.ReplyWithoutQuestion, situation.Message.InboundId, $"{situation.Writer} wrote: \"{situation.Message.Text}\".", clock.UtcNow),
            cancellationToken);
        db.Enqueue(CheckInMessages.PersonWillRead(situation.Message.InboundId, situation.Addressee, situation.Message.Channel));
    }
}
