using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>
/// The command <c>re-evaluate</c>: judges every episode once more over what is stored and prints where the result is not what was stored then.
/// It changes nothing. Lines carry ids, rules and days only.
/// </summary>
internal sealed class ReEvaluateEpisodes(PostOpDbContext db)
{
    private const int Batch = 500;
    private const int Different = 1;

    public static async Task<int> RunAsync(WebApplicationBuilder builder)
    {
        var differences = 0;
        var code = await builder.RunOnceAsync(async (services, token) =>
        {
            await using var scope = services.CreateAsyncScope();
            var (episodes, lines) = await ActivatorUtilities.CreateInstance<ReEvaluateEpisodes>(scope.ServiceProvider).CompareAsync(Console.Out, token);
            Console.WriteLine($"{episodes} episodes evaluated again: {lines} differences.");
            differences = lines;
        });
        return code == 0 && differences > 0 ? Different : code;
    }

    /// <returns>How many episodes were evaluated, and how many differences were written.</returns>
    public async Task<(int Episodes, int Differences)> CompareAsync(TextWriter report, CancellationToken cancellationToken)
    {
        var (episodes, differences, after) = (0, 0, Guid.Empty);
        while (await NextAsync(after, cancellationToken) is [.., var last] batch)
        {
            var stored = await StoredAsync([.. batch.Select(e => e.Id)], [.. batch.Select(e => e.PatientId)], cancellationToken);
            foreach (var episode in batch)
                foreach (var line in Differences(episode, stored))
                {
                    await report.WriteLineAsync($"episode {episode.Id}: {line}");
                    differences++;
                }
            (episodes, after) = (episodes + batch.Count, last.Id);
            db.ChangeTracker.Clear();
        }
        return (episodes, differences);
    }

    private Task<List<Episode>> NextAsync(Guid after, CancellationToken cancellationToken) =>
        db.Episodes.Where(e => e.PlannedAt != null && e.Id > after).OrderBy(e => e.Id).Take(Batch).ToListAsync(cancellationToken);

    private async Task<Stored> StoredAsync(Guid[] episodeIds, Guid[] patientIds, CancellationToken cancellationToken)
    {
        await EpisodeCourse.PrepareAsync(db, episodeIds, cancellationToken);
        return new Stored(
            await db.Patients.Where(p => patientIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Zone, cancellationToken),
            (await db.CaseReasons.Where(r => episodeIds.Contains(r.EpisodeId) && r.NoLongerSince == null).ToListAsync(cancellationToken)).ToLookup(r => r.EpisodeId),
            (await db.WatchedCheckIns.Where(w => episodeIds.Contains(w.EpisodeId) && w.WithdrawnAt == null).ToListAsync(cancellationToken)).ToLookup(w => w.EpisodeId));
    }

    private IReadOnlyList<string> Differences(Episode episode, Stored all)
    {
        var course = EpisodeCourse.Loaded(db, episode, all.Zones[episode.PatientId]).Course;
        var found = RecoveryRules.Evaluate(episode.Protocol, episode.Operation, course);
        // Silence is told by the clock, of answers that did not come: there is nothing to evaluate again.
        var stored = all.Reasons[episode.Id].Where(r => r.Rule != RuleCodes.Silence).ToList();
        var watched = WatchedPain.In(episode.Protocol, episode.Operation, course).Select(w => (w.CheckInId, w.Why)).ToHashSet();
        var kept = all.Watched[episode.Id].Select(w => (w.CheckInId, w.Why)).ToHashSet();
        return
        [
            .. found.Where(f => episode.Raises(f.Rule) && !stored.Exists(r => r.IsOf(f))).Select(f => $"{f.Rule} on day {f.Day} found, not stored"),
            .. stored.Where(r => !found.Any(r.IsOf)).Select(r => $"{r.Rule} on day {r.Day} stored (reason {r.Id}), not found"),
            .. stored.Where(r => found.Any(f => r.IsOf(f) && f.Day != r.Day)).Select(r => $"{r.Rule} stored for day {r.Day} (reason {r.Id}), found for another day"),
            .. watched.Except(kept).Select(w => $"check-in {w.CheckInId} is watched ({w.Why}), not stored"),
            .. kept.Except(watched).Select(w => $"check-in {w.CheckInId} stored as watched ({w.Why}), is not")
        ];
    }

    /// <summary>What a batch of episodes has stored.</summary>
    private sealed record Stored(IReadOnlyDictionary<Guid, TimeZoneInfo> Zones, ILookup<Guid, CaseReason> Reasons, ILookup<Guid, WatchedCheckIn> Watched);
}
