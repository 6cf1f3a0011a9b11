using FbssFollowUp.Servers;

namespace FbssFollowUp.Local.Tests.Installation;

public sealed class StopLeftoversTests : IDisposable
{
    private readonly InstallationPlan plan = new(new StateFolder(Path.Combine(Path.GetTempPath(), $"leftovers-{Guid.CreateVersion7():N}")), "none", "none", 0);
    private readonly List<string> said = [];

    [Fact]
    public async Task A_service_of_a_killed_run_is_found_by_number_and_start_and_stopped()
    {
        var process = Sleeper();
        Recorded.Write(plan.RecordOf("post-op"), process);

        await StopLeftovers.StopAsync(plan, said.Add);

        process.IsAlive.ShouldBeFalse();
        said.ShouldHaveSingleItem().ShouldContain($"process {process.Pid}");
        File.Exists(plan.RecordOf("post-op")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stranger_who_got_the_number_of_a_dead_service_is_left_alone()
    {
        var stranger = Sleeper();
        Recorded.Write(plan.RecordOf("post-op"), stranger with { Started = "long ago" });

        await StopLeftovers.StopAsync(plan, said.Add);

        stranger.IsAlive.ShouldBeTrue();
        said.ShouldBeEmpty();
        await stranger.StopAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_record_cut_off_in_the_middle_is_cleared_away()
    {
        await File.WriteAllTextAsync(plan.RecordOf("portal"), "{\"Pid\":12");
        await StopLeftovers.StopAsync(plan, said.Add);
        File.Exists(plan.RecordOf("portal")).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(plan.State.Path, recursive: true);

    private OwnProcess Sleeper() => StartProcess.Start(new ProgramCall("/bin/sleep", "300") { Log = plan.LogOf("sleeper") });
}
