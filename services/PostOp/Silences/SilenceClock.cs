using FbssFollowUp.PostOp.CheckIns;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Silences;

/// <summary>Begins and ends the clock of silence. It begins with a check-in sent, unless it runs already; any answer ends it.</summary>
internal static class SilenceClock
{
    /// <summary>Two prompts and one on another channel fit into it.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(5);

    /// <summary>For many check-ins at once; in one statement, so that it costs a batch little.</summary>
    public static Task BeginSilencesAsync(this PostOpDbContext db, Guid[] checkInIds, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
             insert into silences (id, episode_id, patient_id, check_in_id, since, due_at)
             select gen_random_uuid(), c.episode_id, c.patient_id, c.id, {now}, {now + Lasts} from check_ins c where c.id = any({checkInIds})
             on conflict (episode_id) where ended_at is null do nothing
             """, cancellationToken);

    /// <summary>For one that a patient asked for, together with it.</summary>
    public static async Task BeginSilenceAsync(this PostOpDbContext db, CheckIn checkIn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await db.Silences.AnyAsync(s => s.EpisodeId == checkIn.EpisodeId && s.EndedAt == null, cancellationToken))
            db.Silences.Add(new Silence
            {
                Id = Guid.CreateVersion7(),
                EpisodeId = checkIn.EpisodeId,
                PatientId = checkIn.PatientId,
                CheckInId = checkIn.Id,
                Since = now,
                DueAt = now + Lasts
            });
    }

    public static async Task EndSilenceAsync(this PostOpDbContext db, Guid episodeId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var silence in await db.Silences.Where(s => s.EpisodeId == episodeId && s.EndedAt == null).ToListAsync(cancellationToken))
            silence.End(now);
    }
}
