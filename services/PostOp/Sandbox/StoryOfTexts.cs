using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.CheckIns.Reading;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Sandbox;

/// <summary>Each text of a patient: how it was read, and the values it left.</summary>
internal static class StoryOfTexts
{
    private const string OptedOut = "opted-out";

    public static async Task<IEnumerable<StoryEvent>> OfAsync(PostOpDbContext db, Guid patientId, CancellationToken cancellationToken)
    {
        var replies = await db.Replies.AsNoTracking().Where(r => r.PatientIds.Contains(patientId)).ToListAsync(cancellationToken);
        Guid?[] ids = [.. replies.Select(r => (Guid?)r.InboundId)];
        var answers = (await db.Answers.AsNoTracking().Where(a => ids.Contains(a.InboundId)).ToListAsync(cancellationToken)).ToLookup(a => a.InboundId);
        return replies.Select(r => Read(r, [.. answers[r.InboundId]]))
            .Concat(replies.Where(r => r.ReadAs == OptedOut).Select(r => new StoryEvent(r.SentAt, OptedOut)));
    }

    private static StoryEvent Read(Reply reply, IReadOnlyList<Answer> answers) => new(
        reply.SentAt, "read", Text: reply.Text, As: reply.ReadAs, Back: ScoreOf(answers, AnswerItems.Axial), Leg: ScoreOf(answers, AnswerItems.Limb),
        RedFlags: answers.Where(a => a.Item == AnswerItems.RedFlags).Select(StoryOfCheckIns.IsRedFlag).FirstOrDefault());

    private static int? ScoreOf(IEnumerable<Answer> answers, string item) => answers.FirstOrDefault(a => a.Item == item)?.Score;
}
