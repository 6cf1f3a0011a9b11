using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.ServiceDefaults;
using MassTransit;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>
/// Reads what a patient wrote: keeps it, looks for danger before anything else, takes the answer to the question it belongs to, says at most
/// one thing back, and judges the patient's course anew.
/// </summary>
internal sealed class ReadReplyConsumer(PostOpDbContext db, Clock clock, TakeUpLateReply late, ReplyEffects effects, EpisodeEvaluation evaluation)
    : IConsumer<ReplyReceived>
{
    public async Task Consume(ConsumeContext<ReplyReceived> context)
    {
        var message = context.Message;
        if (await db.Replies.FindAsync([message.InboundId], context.CancellationToken) is not null)
            return;
        var situation = await db.SituationOfAsync(message, context.CancellationToken);
        if (message is { Handled: null, Asked: MessageQuestion.Appointment } && SafetyLexicon.In(OwnWords.Of(message.Text, null)).Count == 0)
            return;
        situation = await late.RunAsync(situation, context.CancellationToken);
        var reading = Read(situation);
        db.Replies.Add(Reply.Keep(message, reading.As, clock.UtcNow));
        await effects.ApplyAsync(situation, reading, context.CancellationToken);
        foreach (var episode in situation.SpokenOf.Union(situation.Episode is null ? [] : [situation.Episode]))
            await evaluation.RunAsync(episode, situation.Patients.Single(p => p.Id == episode.PatientId).Zone, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
    }

    /// <summary>What Notifications has dealt with is not read again, but no text passes the safety lexicon unseen.</summary>
    private static ReplyReading Read(ReplySituation situation)
    {
        if (situation.Message.Handled is not { } handled)
            return ReplyReader.Read(situation.Message.Text, situation.OpenQuestion, situation.IsCervical, situation.IsAboutCheckIn, situation.ByProxy);
        var mentions = SafetyLexicon.In(OwnWords.Of(situation.Message.Text, handled));
        return mentions.Count > 0 ? ReplyReader.ReadMentions(mentions) : new ReplyReading(handled);
    }
}
