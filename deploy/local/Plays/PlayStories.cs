using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The command <c>play FILE…</c>: 0 when every expectation holds, 1 when one does not, 2 when a file has errors and nothing was played.</summary>
internal static class PlayStories
{
    private const int Missed = 1;
    private const int BadFile = 2;

    public static async Task<int> RunAsync(Request.Play play, Action<string> say, Action<string> complain)
    {
        var read = ReadStories.From(play.Files);
        foreach (var problem in read.Problems) complain($"{problem}");
        if (read.Problems.Count > 0) return BadFile;

        StoryReport.Reserve(play.Report);
        var played = await PlayInstallation.RunAsync(
            (system, cancellationToken) => new StoryPlay(system, say).RunAsync(read.Stories, cancellationToken), play.Protocol, say);
        StoryReport.Write(play.Report, played);
        List<StoryMiss> misses = [.. played.SelectMany(FindMisses.In)];
        foreach (var line in MissTable.Lines(misses)) say(line);
        return misses.Count == 0 ? 0 : Missed;
    }
}
