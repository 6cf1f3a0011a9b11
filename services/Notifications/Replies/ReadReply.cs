using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>Reads one stored text: what it is, whose it is, which question it answers; all its effects commit together, once.</summary>
internal sealed class ReadReply(NotificationsDbContext db, ReplyEffects effects, ReadMailReply mails, Clock clock, ILogger<ReadReply> logger)
{
    /// <summary>Questions and texts older than this are not looked at.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(60);

    /// <summary>False if it was read before, or cannot be read yet.</summary>
    public async Task<bool> RunAsync(Guid inboundId, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var reply = await LockSenderAsync(inboundId, cancellationToken);
        if (reply.ReadAt is not null || !await ReadAsync(reply, cancellationToken))
            return false;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        logger.LogInformation("Read inbound text {InboundId} as {Outcome}", reply.Id, reply.Outcome);
        return true;
    }

    /// <summary>Texts of one phone are read one after the other, or two copies of one would not see each other.</summary>
    private async Task<InboundMessage> LockSenderAsync(Guid inboundId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended(from_address, 0)) from inbound_messages where id = {inboundId}", cancellationToken);
        return await db.InboundMessages.SingleAsync(i => i.Id == inboundId, cancellationToken);
    }

    private async Task<bool> ReadAsync(InboundMessage reply, CancellationToken cancellationToken)
    {
        if (reply.Channel == ChannelCodes.Email)
        {
            await mails.RunAsync(reply, cancellationToken);
            return true;
        }
        var questions = await db.Questions.Where(q => q.Phone == reply.From && q.ExpiresAt > reply.SentAt - Memory).ToListAsync(cancellationToken);
        var bound = QuestionBinding.OpenAt(questions, reply.SentAt);
        var ownTexts = await OwnTextsAsync(reply, cancellationToken);
        var reading = reply.ProviderKeyword is { } keyword
            ? ReplyReading.ByProvider(reply.Text, keyword, bound is not null, ownTexts)
            : ReplyReading.Of(reply.Text, ownTexts);
        var isPassedOn = reading.Outcome == ReplyOutcomes.PassedOn;
        if (isPassedOn && QuestionBinding.Undecided(questions, reply.SentAt))
            return false;
        var onPhone = await Holders.OnPhoneAsync(db, reply.From, cancellationToken);
        var writers = Writers(Holders.Of(onPhone), bound);
        if (Repeats.Is(await TextBeforeAsync(reply, cancellationToken), reply, bound))
            reading = new ReplyReading(ReplyOutcomes.Repeated, "");
        if (reading.Outcome == ReplyOutcomes.PassedOn && writers.Count > 0 && Keywords.HasOptOutInside(reply.Text))
            reply.HoldTexts();
        reply.Read(reading.Outcome, bound?.Id, writers, clock.UtcNow);
        await effects.RunAsync(new ReadText(reply, reading, bound, writers, onPhone), cancellationToken);
        return true;
    }

    /// <summary>A question tells whose words they are; the number then tells only who of that patient's people wrote.</summary>
    private static IReadOnlyList<Holder> Writers(IReadOnlyList<Holder> holders, Question? bound) => bound is null
        ? holders
        : [holders.FirstOrDefault(h => h.PatientId == bound.PatientId) ?? new Holder(bound.PatientId, null)];

    private Task<List<string>> OwnTextsAsync(InboundMessage reply, CancellationToken cancellationToken) => db.Messages
        .Where(m => m.Address == reply.From && m.Body != null && m.SentAt > reply.SentAt - Memory)
        .OrderByDescending(m => m.SentAt).Select(m => m.Body!).Take(50).ToListAsync(cancellationToken);

    private Task<InboundMessage?> TextBeforeAsync(InboundMessage reply, CancellationToken cancellationToken) => db.InboundMessages
        .Where(i => i.From == reply.From && i.Id != reply.Id && i.ReadAt != null && i.SentAt <= reply.SentAt)
        .OrderByDescending(i => i.SentAt).ThenByDescending(i => i.Id).FirstOrDefaultAsync(cancellationToken);
}
