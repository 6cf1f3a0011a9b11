using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// A patient asks to be asked: a check-in begins now, in answer to their text. One that is open is put again instead; where nobody knows whose words they are, or
/// follow-up is over, a person looks.
/// </summary>
internal sealed class BeginAskedCheckIn(PostOpDbContext db, Clock clock, PortalAddress portal)
{
    public async Task RunAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        if (situation.Patient is not { } patient || situation.Newest is not [var episode] || episode.IsQuietAt(clock.UtcNow))
            await LeaveToPersonAsync(situation, cancellationToken);
        else if (situation is { Question: { } question, CheckIn.IsOpen: true, Episode: not null })
            PutAgain(situation, question);
        else
            await BeginAsync(situation, episode, patient.Zone, patient.AnswersByText, cancellationToken);
    }

    private void PutAgain(ReplySituation situation, Question question)
    {
        question.Answered(clock.UtcNow);
        var same = Question.Put(situation.CheckIn!.Id, question.Asks, question.IsAgain, clock.UtcNow);
        db.Questions.Add(same);
        db.Enqueue(CheckInMessages.Ask(situation.Message.InboundId, situation.CheckIn, situation.Episode!.Protocol, same, situation.Message.Channel));
    }

    private async Task BeginAsync(ReplySituation situation, Episode episode, TimeZoneInfo zone, bool byText, CancellationToken cancellationToken)
    {
        var (now, link) = (clock.UtcNow, LinkToken.New());
        var checkIn = await AdHocCheckIn.BeginAsync(db, episode, zone, link.Hash, now, cancellationToken);
        await db.EndSilenceAsync(episode.Id, now, cancellationToken);
        var question = byText ? Question.Put(checkIn.Id, AnswerItems.Axial, again: false, now) : null;
        if (question is not null)
            db.Questions.Add(question);
        db.Enqueue(CheckInMessages.Asked(situation.Message, checkIn, episode.Protocol, question, portal.CheckIn(link.Token)));
    }

    private async Task LeaveToPersonAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        await db.OpenCallTaskAsync(
            CallTask.Open(
                situation.Addressee, CallTaskReasons.ReplyWithoutQuestion, situation.Message.InboundId, $"{situation.Writer} wrote: \"{situation.Message.Text}\".", clock.UtcNow),
            cancellationToken);
        db.Enqueue(CheckInMessages.PersonWillRead(situation.Message.InboundId, situation.Addressee, situation.Message.Channel));
    }
}
