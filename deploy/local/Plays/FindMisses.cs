using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>Holds what happened against what a story expects.</summary>
internal static class FindMisses
{
    private static readonly string[] Danger = ["emergency", "urgent", "distress"];

    public static IEnumerable<StoryMiss> In(PlayedStory played) => played.Story.OwnText is { } own
        ? InReply(played, own)
        : [.. NotRaised(played), .. RaisedWithoutCause(played), .. ReadOtherwise(played)];

    private static IEnumerable<StoryMiss> NotRaised(PlayedStory played) =>
        from expected in played.Story.Expect
        let days = Flagged(played).Where(flag => flag.Rule == expected.Rule).Select(flag => flag.Day).ToList()
        where !days.Any(day => IsWithin(expected, day))
        select new StoryMiss(
            played.Story.Name, $"{expected.Rule} {Days(expected)}", days.Count == 0 ? "never" : $"on day {string.Join(", ", days.Select(Number))}");

    private static IEnumerable<StoryMiss> RaisedWithoutCause(PlayedStory played) =>
        from flag in Flagged(played)
        where !played.Story.Allow.Contains(flag.Rule!) && !played.Story.Expect.Any(expected => expected.Rule == flag.Rule && IsWithin(expected, flag.Day))
        select new StoryMiss(
            played.Story.Name,
            played.Story.Expect.Count == 0 ? "nothing raised" : $"nothing but {string.Join(", ", played.Story.Expect.Select(e => $"{e.Rule} {Days(e)}"))}",
            $"{flag.Rule} on day {Number(flag.Day)}: {string.Join(" ", flag.Reasons ?? [])}");

    private static IEnumerable<StoryMiss> ReadOtherwise(PlayedStory played)
    {
        if (played.Story.Read is not { } expected) yield break;
        var first = played.Events.FirstOrDefault(e => e.What == StoryEvents.Read);
        if (first?.As != expected)
            yield return new StoryMiss(played.Story.Name, $"first text read as {expected}", first is null ? "no text read" : $"\"{first.Text}\" read as {first.As}");
    }

    private static IEnumerable<StoryMiss> InReply(PlayedStory played, OwnText own)
    {
        var read = played.Events.FirstOrDefault(e => e.What == StoryEvents.Read);
        var wanted = Reading(played.Story.Read!, own.Back, own.Leg, own.RedFlags);
        var got = read is null ? "not read" : Reading(read.As!, read.Back, read.Leg, own.RedFlags is null && Danger.Contains(read.As) ? null : read.RedFlags);
        if (wanted != got) yield return new StoryMiss(played.Story.Name, wanted, got);
    }

    private static string Reading(string read, int? back, int? leg, bool? redFlags) => string.Join(
        ' ', new[] { read, back is null ? "" : $"back {back}", leg is null ? "" : $"leg {leg}", redFlags is null ? "" : $"red flags {redFlags}" }
            .Where(word => word != ""));

    private static IEnumerable<StoryEvent> Flagged(PlayedStory played) => played.Events.Where(e => e.What == StoryEvents.Flagged);

    private static bool IsWithin(Expectation expected, double day) => day >= expected.From && day <= expected.To;

    private static string Days(Expectation expected) => $"on days {Number(expected.From)} to {Number(expected.To)}";

    private static string Number(double day) => day.ToString("0.###", CultureInfo.InvariantCulture);
}
