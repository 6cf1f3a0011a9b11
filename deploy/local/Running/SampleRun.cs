using System.Globalization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Remembers whether the sample was played, and with which dates, across an interruption.</summary>
internal sealed class SampleRun
{
    private readonly InstallationPlan plan;
    private readonly State state;

    private SampleRun(InstallationPlan plan, State state) => (this.plan, this.state) = (plan, state);

    /// <summary>Before the services start: at the very first start the clock is set back to the sample's beginning.</summary>
    public static SampleRun Begin(InstallationPlan plan)
    {
        if (Recorded.Read<State>(FileOf(plan)) is { } before) return new SampleRun(plan, before);

        var yesterday = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), SamplePractice.Zone).DateTime).AddDays(-1);
        var state = new State(yesterday, false);
        plan.BeginAt(PlaySample.Start(yesterday));
        Recorded.Write(FileOf(plan), state);
        return new SampleRun(plan, state);
    }

    /// <summary>Data came in before the sample: its past cannot be played any more.</summary>
    public static void Skip(InstallationPlan plan)
    {
        if (!File.Exists(FileOf(plan))) Recorded.Write(FileOf(plan), new State(default, true));
    }

    public bool IsPlayed => state.Played;

    public static void Forget(InstallationPlan plan) => File.Delete(FileOf(plan));

    public async Task PlayAsync(LocalSystem system, Action<string> say, CancellationToken cancellationToken)
    {
        if (state.Played) return;
        say(string.Create(CultureInfo.InvariantCulture, $"Playing the sample practice, from {system.Clock.UtcNow:yyyy-MM-dd} to today."));
        await PlaySample.PlayAsync(system, state.LastDay, say, cancellationToken);
        foreach (var line in (await system.LedgerAsync(cancellationToken)).Lines()) say(line);
        Recorded.Write(FileOf(plan), state with { Played = true });
    }

    private static string FileOf(InstallationPlan plan) => plan.State.File("sample.json");

    private sealed record State(DateOnly LastDay, bool Played);
}
