using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>Keeps what was understood of a reply, each number beside what it corrects, and puts the next question.</summary>
internal sealed class TakeAnswers(PostOpDbContext db, Clock clock)
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
        var codes = reading.Safety.Where(m => m.Group != SafetyGroup.Distress).Select(m => m.Code).Distinct().ToArray();
        var answer = Of(situation, AnswerItems.RedFlags, null, codes, unnamed: codes.Length == 0);
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
        db.Enqueue(CheckInMessages.Thanks(situation.Message.InboundId, situation.CheckIn!, situation.Message.Channel));
    }

    private void Complete(CheckIn checkIn)
    {
        checkIn.Complete(clock.UtcNow);
        db.Enqueue(new CheckInCompleted(checkIn.Id, checkIn.PatientId, clock.UtcNow));
    }

    private List<Answer> Keep(ReplySituation situation, ReplyReading reading)
    {
        var given = new List<Answer>();
        foreach (var site in Enum.GetValues<Site>())
            if (reading.Scores?.Of(site) is { } score && !IsKnown(situation, site, score))
                given.Add(Of(situation, Answer.ItemOf(site), score, null, unnamed: false));
        if (reading.AnyRedFlag is false)
            given.Add(Of(situation, AnswerItems.RedFlags, null, [], unnamed: false));
        db.Answers.AddRange(given);
        return given;
    }

    private static bool IsKnown(ReplySituation situation, Site site, int score) =>
        Dialogue.Standing(situation.Answers).TryGetValue(Answer.ItemOf(site), out var standing) && standing.Score == score;

    private static Answer Of(ReplySituation situation, string item, int? score, string[]? redFlags, bool unnamed) => new()
    {
        Id = Guid.CreateVersion7(),
        CheckInId = situation.CheckIn!.Id,
        EpisodeId = situation.CheckIn.EpisodeId,
        Item = item,
        Score = score,
        RedFlags = redFlags,
        UnnamedRedFlag = unnamed,
        GivenAt = situation.Message.SentAt.ToUniversalTime(),
        By = AnsweredBy.Text,
        InboundId = situation.Message.InboundId,
        CorrectsId = Dialogue.Standing(situation.Answers).TryGetValue(item, out var corrected) ? corrected.Id : null
    };
}
