using FbssFollowUp.Servers;

namespace FbssFollowUp.Local.Tests.Servers;

public sealed class OwnProcessTests : IDisposable
{
    private readonly string log = Path.GetTempFileName();

    [Fact]
    public async Task A_stopped_process_is_no_longer_alive_and_its_group_is_gone_too()
    {
        var process = StartProcess.Start(new ProgramCall("/bin/sh", "-c", "sleep 300 & trap '' TERM; sleep 300") { Log = log });
        process.IsAlive.ShouldBeTrue();

        await process.StopAsync(TimeSpan.FromMilliseconds(200));

        process.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public async Task A_later_process_with_the_same_number_is_not_taken_for_ours()
    {
        var process = StartProcess.Start(new ProgramCall("/bin/sleep", "300") { Log = log });
        var imposter = process with { Started = "another boot/1" };

        imposter.IsAlive.ShouldBeFalse();
        await imposter.StopAsync(TimeSpan.Zero);

        process.IsAlive.ShouldBeTrue();
        await process.StopAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_program_run_to_its_end_gives_its_code_and_leaves_its_words_in_the_log()
    {
        var code = await StartProcess.RunAsync(new ProgramCall("/bin/sh", "-c", "echo said; echo $ANSWER >&2; exit 3") { Log = log, Environment = new Dictionary<string, string?> { ["ANSWER"] = "42" } }, CancellationToken.None);

        code.ShouldBe(3);
        File.ReadAllText(log).ShouldBe("said\n42\n");
    }

    public void Dispose() => File.Delete(log);
}
