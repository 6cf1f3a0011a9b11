using FbssFollowUp.Local;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>The shipped stories, through all six services: each comes out as it is written.</summary>
public class StoryTests
{
    // As far as the shorter ones go; all of them for two years take some minutes.
    private const int Days = 100;

    private static readonly bool Soak = Environment.GetEnvironmentVariable("FBSS_SOAK") == "1";

    // One of each kind, most of them in one zone and at one hour: the clock stops for all of them at once.
    private static readonly string[] Shorter =
    [
        "decompression, persistent from the window's last day", "29 % better is too little", "33 % better is enough", "up four points since the last check-in",
        "much worse in the patient's own judgement confirms at once", "new pain on day 90 of a discectomy", "leg before back in one text", "neck and arm in one text",
        "silent once at four weeks", "six days late, after the check-in ran out: it counts on the day it was given", "corrected in Spanish a minute later",
        "a score and words of despair, in Spanish", "cannot urinate, in Spanish", "an emergency and a same-day item together", "new pain inside the window is watched",
        "opted out, followed by e-mail, and found", "in Guam", "in the hour that spring takes away"
    ];

    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_story_comes_out_as_it_is_written()
    {
        var read = ReadStories.From(Directory.GetFiles(Path.Combine(Checkout.Root, "deploy", "local", "stories"), "*.json*"));
        read.Problems.ShouldBeEmpty();
        var stories = Soak ? read.Stories : [.. read.Stories.Where((story, i) => Shorter.Contains(story.Name) || (story.OwnText is not null && i % 10 == 0))];

        var played = await PlayInstallation.RunAsync(
            Installations.New("stories", 7800), await TestServers.RunningAsync(), (system, token) => PlayAsync(system, stories, token), Console.WriteLine, cancellation);

        played.Count.ShouldBe(stories.Count);
        MissTable.Lines([.. played.SelectMany(FindMisses.In)]).ShouldHaveSingleItem();
    }

    private static async Task<IReadOnlyList<PlayedStory>> PlayAsync(LocalSystem system, IReadOnlyList<Story> stories, CancellationToken cancellationToken)
    {
        var play = Soak ? new StoryPlay(system, Console.WriteLine) : new StoryPlay(system, Console.WriteLine, Days);
        var played = await play.RunAsync(stories, cancellationToken);
        (await system.LedgerAsync(cancellationToken)).Disagreements.ShouldBeEmpty();
        return played;
    }
}
