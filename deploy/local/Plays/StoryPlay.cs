using System.Diagnostics;

namespace FbssFollowUp.Local;

/// <summary>Plays stories through a running system of their own and tells what happened in each.</summary>
/// <param name="system">With its clock at <see cref="Start"/>.</param>
/// <param name="say">One line of progress each.</param>
/// <param name="courseDays">How long courses are followed.</param>
internal sealed class StoryPlay(LocalSystem system, Action<string> say, int courseDays = StoryPlay.WholeCourse)
{
    // The last check-in of every protocol is on day 730; what comes of it is awaited.
    private const int WholeCourse = 765;

    // A line of replies is answered at the first check-in; it is played at the very end, where nothing comes after it.
    private const int ReplyDays = 4;

    // A Tuesday, far from any change of clocks.
    private static readonly DateOnly FirstDay = new(2025, 1, 14);

    /// <summary>Where the clock must stand when the services start: before the first day begins anywhere.</summary>
    public static DateTimeOffset Start { get; } = new(FirstDay.AddDays(-2).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    public async Task<IReadOnlyList<PlayedStory>> RunAsync(IReadOnlyList<Story> stories, CancellationToken cancellationToken)
    {
        var since = Stopwatch.GetTimestamp();
        var last = LastDayOf(stories);
        List<StoryPerson> people = [.. stories.Select((story, i) => new StoryPerson(story, i, story.OwnText is null ? FirstDay : last.AddDays(-ReplyDays)))];
        using var timeline = new StoryTimeline(system, people, say);
        await timeline.PlayAsync(new DateTimeOffset(last.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), cancellationToken);
        var courses = await CourseOfPatients.ReadAsync(system.PrivateAddress(Contracts.Services.PostOp), cancellationToken);
        say($"Played {stories.Count} stories ({Stopwatch.GetElapsedTime(since).TotalSeconds:0} s, {system.Clock.Stops} stops of the clock).");
        return [.. people.Select(person => TellStory.Of(person, courses.GetValueOrDefault(person.Id, [])))];
    }

    private DateOnly LastDayOf(IReadOnlyList<Story> stories)
    {
        var courses = stories.Where(story => story.OwnText is null).ToList();
        return FirstDay.AddDays(courses.Count == 0 ? ReplyDays : courses.Max(story => Math.Max(courseDays, story.LastDay + 2)));
    }
}
