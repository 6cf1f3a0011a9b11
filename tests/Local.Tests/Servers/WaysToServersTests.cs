using FbssFollowUp.Servers;

namespace FbssFollowUp.Local.Tests.Servers;

public sealed class WaysToServersTests
{
    private static readonly Machine Bare = new(Engine: null, HasPrivateData: false, PostgresInstalled: false, RabbitMqInstalled: false, IsRoot: false, HasApt: false);
    private static readonly Machine Installed = Bare with { PostgresInstalled = true, RabbitMqInstalled = true };

    public static TheoryData<string> Cases => [.. Table.Keys];

    private static readonly Dictionary<string, (Machine Machine, WayToServers[] Ways)> Table = new()
    {
        ["nothing there"] = (Bare, []),
        ["apt without root"] = (Bare with { HasApt = true }, []),
        ["root without apt"] = (Bare with { IsRoot = true }, []),
        ["fresh Debian as root"] = (Bare with { IsRoot = true, HasApt = true }, [WayToServers.InstallThenProcesses]),
        ["one of two missing"] = (Installed with { RabbitMqInstalled = false, IsRoot = true, HasApt = true }, [WayToServers.InstallThenProcesses]),
        ["installed"] = (Installed, [WayToServers.Processes]),
        ["engine only"] = (Bare with { Engine = "docker" }, [WayToServers.Containers]),
        ["engine and installed"] = (Installed with { Engine = "docker" }, [WayToServers.Containers, WayToServers.Processes]),
        ["engine, installed, data of before"] = (Installed with { Engine = "podman", HasPrivateData = true }, [WayToServers.Processes, WayToServers.Containers]),
        ["engine on fresh Debian as root"] =
            (Bare with { Engine = "docker", IsRoot = true, HasApt = true }, [WayToServers.Containers, WayToServers.InstallThenProcesses])
    };

    [Theory, MemberData(nameof(Cases))]
    public void Servers_are_looked_for_in_order(string label) =>
        WaysToServers.InOrder(Table[label].Machine).ShouldBe(Table[label].Ways);

    [Theory]
    [InlineData(false, false, "sudo apt-get install postgresql rabbitmq-server`")]
    [InlineData(true, false, "sudo apt-get install rabbitmq-server`")]
    [InlineData(false, true, "sudo apt-get install postgresql`")]
    public void Without_permission_to_install_the_sentence_says_exactly_what_to_install(bool postgres, bool rabbitMq, string expected) =>
        WaysToServers.WhatToInstall(Bare with { HasApt = true, PostgresInstalled = postgres, RabbitMqInstalled = rabbitMq }).ShouldContain(expected);

    [Fact]
    public void Elsewhere_the_sentence_names_what_is_missing_and_the_other_ways()
    {
        var sentence = WaysToServers.WhatToInstall(Installed with { RabbitMqInstalled = false });
        sentence.ShouldStartWith("RabbitMQ cannot be found");
        sentence.ShouldContain("FBSS_POSTGRES");
        sentence.ShouldContain("Docker");
    }
}
