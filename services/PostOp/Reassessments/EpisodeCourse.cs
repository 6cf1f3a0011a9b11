using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Recovery;
using FbssFollowUp.PostOp.Surgeries;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Reassessments;

/// <summary>An episode's stored answers as the rules see them, together with what the caller is about to store.</summary>
internal sealed record EpisodeCourse(IReadOnlyList<CheckIn> CheckIns, ILookup<Guid, Answer> Answers, Course Course)
{
    public static async Task<EpisodeCourse> LoadAsync(PostOpDbContext db, Episode episode, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        await PrepareAsync(db, [episode.Id], cancellationToken);
        return Loaded(db, episode, zone);
    }

    /// <summary>Loads for many episodes at once what <see cref="Loaded"/> then finds for each.</summary>
    public static async Task PrepareAsync(PostOpDbContext db, Guid[] episodeIds, CancellationToken cancellationToken)
    {
        await db.CheckIns.Where(c => episodeIds.Contains(c.EpisodeId)).LoadAsync(cancellationToken);
        await db.Answers.Where(a => episodeIds.Contains(a.EpisodeId)).LoadAsync(cancellationToken);
        await db.SafetyWords.Where(w => episodeIds.Contains(w.EpisodeId)).LoadAsync(cancellationToken);
        await db.NotedPatterns.Where(p => episodeIds.Contains(p.EpisodeId)).LoadAsync(cancellationToken);
    }

    public static EpisodeCourse Loaded(PostOpDbContext db, Episode episode, TimeZoneInfo zone) => Of(
        episode, zone, db.CheckIns.Local.Where(c => c.EpisodeId == episode.Id), db.Answers.Local.Where(a => a.EpisodeId == episode.Id),
        db.SafetyWords.Local.Where(w => w.EpisodeId == episode.Id), db.NotedPatterns.Local.Where(p => p.EpisodeId == episode.Id));

    /// <summary>The same whatever the order in which anything arrived.</summary>
    public static EpisodeCourse Of(
        Episode episode, TimeZoneInfo zone, IEnumerable<CheckIn> checkIns, IEnumerable<Answer> answers, IEnumerable<SafetyWord> words,
        IEnumerable<NotedPattern> patterns)
    {
        List<CheckIn> inOrder = [.. checkIns.OrderBy(c => c.Day)];
        var given = answers.ToLookup(a => a.CheckInId);
        return new EpisodeCourse(inOrder, given, new Course(
            inOrder.Where(c => given.Contains(c.Id)).Select(c => Answered(c, [.. given[c.Id]], episode, zone)),
            words.Select(w => new SafetyPhrase(
                w.InboundId, RecoveryDay.Of(episode.OperatedOn, w.SaidAt, zone), w.SaidAt, Enum.Parse<SafetyGroup>(w.Group, ignoreCase: true), w.Code)),
            patterns.Select(p => p.ToReported(episode, zone))));
    }

    /// <summary>Answers count when they were given; a correction counts when what it corrects was.</summary>
    private static AnsweredCheckIn Answered(CheckIn checkIn, IReadOnlyList<Answer> answers, Episode episode, TimeZoneInfo zone)
    {
        var standing = Dialogue.Standing(answers);
        var at = answers.GroupBy(a => a.Item).Max(item => item.Min(a => a.GivenAt));
        var redFlags = standing.GetValueOrDefault(AnswerItems.RedFlags);
        return new AnsweredCheckIn(
            checkIn.Id, RecoveryDay.Of(episode.OperatedOn, at, zone), at, standing.GetValueOrDefault(AnswerItems.Axial)?.Score,
            standing.GetValueOrDefault(AnswerItems.Limb)?.Score, redFlags?.RedFlags, redFlags?.UnnamedRedFlag ?? false,
            GlobalChange: standing.GetValueOrDefault(AnswerItems.GlobalChange)?.Score, Peg: PegOf(standing), IsOver: checkIn.IsOver,
            IsRecheck: checkIn.Kind == CheckInKinds.Recheck, NewPain: standing.GetValueOrDefault(AnswerItems.NewPain)?.Codes,
            Function: standing.GetValueOrDefault(AnswerItems.Function)?.Words, Strength: standing.GetValueOrDefault(AnswerItems.Strength)?.Words,
            Medicine: standing.GetValueOrDefault(AnswerItems.Medicine)?.Words, Work: standing.GetValueOrDefault(AnswerItems.Work)?.Words);
    }

    /// <summary>The mean of its three items; none without all of them.</summary>
    private static decimal? PegOf(IReadOnlyDictionary<string, Answer> standing)
    {
        string[] items = [AnswerItems.PegPain, AnswerItems.PegEnjoyment, AnswerItems.PegActivity];
        var scores = items.Select(item => standing.GetValueOrDefault(item)?.Score).OfType<int>().ToList();
        return scores.Count == items.Length ? scores.Sum() / (decimal)items.Length : null;
    }
}
