using FbssFollowUp.Servers;

namespace FbssFollowUp.Local.Tests.Servers;

public sealed class EnvironmentServersTests
{
    private static readonly Dictionary<string, string?> All = new()
    {
        ["FBSS_POSTGRES"] = "Host=db;Username=a;Password=b",
        ["FBSS_RABBITMQ"] = "amqp://guest:guest@broker:5672",
        ["FBSS_RABBITMQ_MANAGEMENT"] = "http://guest:guest@broker:15672"
    };

    [Fact]
    public void All_three_variables_are_servers() =>
        EnvironmentServers.Read(All.GetValueOrDefault)!.RabbitMq.Host.ShouldBe("broker");

    [Fact]
    public void No_variable_means_to_look_elsewhere() =>
        EnvironmentServers.Read(_ => null).ShouldBeNull();

    [Fact]
    public void Some_of_the_variables_are_refused_naming_the_others() =>
        Should.Throw<ServersException>(() => EnvironmentServers.Read(name => name == "FBSS_RABBITMQ" ? null : All[name]))
            .Message.ShouldStartWith("Set FBSS_RABBITMQ too");

    [Theory]
    [InlineData("not an address")]
    [InlineData("amqp://broker:5672")]
    public void An_address_that_cannot_be_read_is_refused_with_an_example(string address) =>
        Should.Throw<ServersException>(() => EnvironmentServers.Read(name => name == "FBSS_RABBITMQ" ? address : All[name]))
            .Message.ShouldBe("FBSS_RABBITMQ must look like amqp://user:password@host:5672.");
}
