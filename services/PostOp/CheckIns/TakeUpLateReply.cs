using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// An answer that comes after its check-in ran out, when nothing has been asked since: it counts on the day it is given, so a check-in of that day takes it and asks
/// what is left. Only what plainly answers the question that was never answered is taken, and
/// nothing that may as well answer another message of ours; the rest stays for a person.
/// </summary>
internal sealed class TakeUpLateReply(PostOpDbContext db, Clock clock)
{
    /// <summary>The situation with that question as the open one, or as it was.</summary>
    public async Task<ReplySituation> RunAsync(ReplySituation situation, CancellationToken cancellationToken)
    {
        if (situation is not { Question: null, Message: { Handled: null, QuestionId: null }, Patient: { } patient, Newest: [var episode] } || episode.IsQuietAt(clock.UtcNow))
            return situation;
        if (await UnansweredAsync(episode, cancellationToken) is not { } late || !MayBeAbout(late, situation.Message) || !IsAnswer(situation, late))
            return situation;
        var checkIn = await AdHocCheckIn.BeginAsync(db, episode, patient.Zone, linkHash: null, clock.UtcNow, cancellationToken);
        var same = Question.Put(checkIn.Id, late.Asks, again: false, clock.UtcNow);
        db.Questions.Add(same);
        return situation with { Question = same, CheckIn = checkIn, Episode = episode, Answers = [], AlsoOpen = [] };
    }

    private async Task<Question?> UnansweredAsync(Episode episode, CancellationToken cancellationToken)
    {
        var last = await db.CheckIns.Where(c => c.EpisodeId == episode.Id && c.SentAt != null).OrderByDescending(c => c.SentAt).FirstOrDefaultAsync(cancellationToken);
        if (last is not { State: CheckInStates.Missed })
            return null;
        var asked = await db.Questions.Where(q => q.CheckInId == last.Id).OrderByDescending(q => q.AskedAt).FirstOrDefaultAsync(cancellationToken);
        return asked is { AnsweredAt: null } ? asked : null;
    }

    /// <summary>A mail says which mail it answers; a text may answer any we sent, of appointments too.</summary>
    private static bool MayBeAbout(Question late, ReplyReceived message) =>
        message.SubjectId == late.CheckInId || (message.SubjectId is null && message.Channel != Channels.Email);

    private static bool IsAnswer(ReplySituation situation, Question late)
    {
        var text = situation.Message.Text;
        var reading = ReplyReader.Read(text, new OpenQuestion(late.Site, IsAgain: true), situation.IsCervical, byProxy: situation.ByProxy);
        return reading is { Corrects: false, AsksForCheckIn: false, Safety: [] }
            && (reading is { As: ReadAs.Understood, Scores: not null } || reading.AnyRedFlag is not null)
            && (reading.AnyRedFlag is true || SaysWhatItAnswers(ReplyText.Tokens(text)));
    }

    /// <summary>"No" and "none" may answer anything; a number, or pain by its name, does not. A yes to the red flags is never heard too often.</summary>
    private static bool SaysWhatItAnswers(IReadOnlyList<ReplyToken> tokens) => tokens.Any(token => NumberWords.Of(token) is not null || token.Text is "pain" or "dolor");
}
