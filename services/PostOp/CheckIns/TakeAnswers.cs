using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.StandingLinks;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Keeps what was understood of a reply, each number beside what it corrects, and puts the next question.</summary>
internal sealed class TakeAnswers(PostOpDbContext db, Clock clock, PortalAddress portal)
{
    public async Task TakeAsync(ReplySituation situation, ReplyReading reading, CancellationToken cancellationToken)
    {
        await db.EndSilenceAsync(situation.CheckIn!.EpisodeId, clock.UtcNow, cancellationToken);
        var (checkIn, given) = (situation.CheckIn!, Keep(situation, reading));
        var asked = situation.Question;
        if (asked is not null && given.Exists(a => a.Item == asked.Asks))
            asked.Answered(clock.UtcNow);
        if (!checkIn.IsOpen)
            return;
        checkIn.Answer();
        Continue(situation, [.. situation.Answers, .. given]);
    }

    /// <summary>Keeps a red flag said to the red-flag question, which ends the check-in; the caller answers it.</summary>
    public async Task KeepRedFlagsAsync(ReplySituation situation, ReplyReading reading, CancellationToken cancellationToken)
    {
        await db.EndSilenceAsync(situation.CheckIn!.EpisodeId, clock.UtcNow, cancellationToken);
        situation.Question!.Answered(clock.UtcNow);
        var answer = TextAnswers.OfRedFlags(situation.CheckIn!, situation.Message, reading, situation.Answers);
        db.Answers.Add(answer);
        if (situation.CheckIn!.IsOpen)
        {
            situation.CheckIn.Answer();
            if (Dialogue.Next([.. situation.Answers, answer]) is null)
                Complete(situation.CheckIn);
        }
    }

    public void Ask(ReplySituation situation, string asks, bool again)
    {
        var question = Question.Put(situation.CheckIn!.Id, asks, again, clock.UtcNow);
        db.Questions.Add(question);
        db.Enqueue(CheckInMessages.Ask(
            situation.Message.InboundId, situation.CheckIn, situation.Episode!.Protocol, question, situation.Message.Channel));
    }

    /// <summary>After an answer the next question; after a correction the open one once more; after the last answer thanks.</summary>
    private void Continue(ReplySituation situation, IReadOnlyList<Answer> answers)
    {
        if (Dialogue.Next(answers) is { } next)
        {
            situation.Question?.Answered(clock.UtcNow);
            if (!situation.AlsoOpen.Contains(next))
                Ask(situation, next, again: false);
            return;
        }
        Complete(situation.CheckIn!);
        db.Enqueue(ThanksFor(situation.Message, situation.CheckIn!));
    }

    private SendMessage ThanksFor(ReplyReceived message, CheckIn checkIn)
    {
        if (message.Channel != Channels.Email)
            return CheckInMessages.Thanks(message.InboundId, checkIn, message.Channel);
        var link = LinkToken.New();
        db.StandingLinks.Add(StandingLink.Of(checkIn.EpisodeId, link.Hash, clock.UtcNow));
        return CheckInMessages.ThanksByMail(message.InboundId, checkIn, portal.Standing(link.Token));
    }

    private void Complete(CheckIn checkIn)
    {
        checkIn.Complete(clock.UtcNow);
        db.Enqueue(new CheckInCompleted(checkIn.Id, checkIn.PatientId, clock.UtcNow));
    }

    private List<Answer> Keep(ReplySituation situation, ReplyReading reading)
    {
        List<Answer> given = [.. TextAnswers.Of(situation.CheckIn!, situation.Message, reading, situation.Answers)];
        db.Answers.AddRange(given);
        return given;
    }
}
