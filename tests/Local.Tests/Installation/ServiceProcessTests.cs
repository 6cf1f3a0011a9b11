using FbssFollowUp.Servers;

namespace FbssFollowUp.Local.Tests.Installation;

public sealed class ServiceProcessTests : IDisposable
{
    private readonly StateFolder state = new(Path.Combine(Path.GetTempPath(), $"service-process-{Guid.CreateVersion7():N}"));
    private readonly List<string> said = [];

    [Fact]
    public async Task A_service_that_was_set_up_wrongly_is_not_started_again_and_its_sentence_is_told()
    {
        await using var service = Running("echo 'The setting Practice__Phone is missing.'; exit 78");

        (await service.Refused.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken))
            .ShouldBe("post-op was set up wrongly: The setting Practice__Phone is missing.");
        said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_service_that_died_otherwise_is_started_again()
    {
        var alive = state.File("started-twice");
        await using var service = Running($"test -f {state.File("first")} && touch {alive} && exec sleep 300; touch {state.File("first")}; exit 70");

        while (!File.Exists(alive)) await Task.Delay(20, TestContext.Current.CancellationToken);
        said.ShouldHaveSingleItem().ShouldContain("ended unexpectedly");
        service.Refused.IsCompleted.ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(state.Path, recursive: true);

    private ServiceProcess Running(string script)
    {
        var service = new ServiceProcess("post-op", new ProgramCall("/bin/sh", "-c", script) { Log = state.File("log") }, state.File("record.json"), said.Add);
        service.Start();
        return service;
    }
}
