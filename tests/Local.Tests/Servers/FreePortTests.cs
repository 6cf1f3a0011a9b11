using System.Net;
using System.Net.Sockets;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local.Tests.Servers;

public sealed class FreePortTests
{
    [Fact]
    public void The_wanted_port_is_used_when_it_is_free() => FreePort.Near(7400, _ => true).ShouldBe(7400);

    [Fact]
    public void A_taken_port_gives_the_next_free_one() => FreePort.Near(7400, port => port is not (7400 or 7500)).ShouldBe(7600);

    [Fact]
    public void No_free_port_gives_none() => FreePort.Near(7400, _ => false).ShouldBeNull();

    [Fact]
    public void A_port_somebody_listens_on_is_taken_and_both_ports_are_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var taken = ((IPEndPoint)listener.LocalEndpoint).Port;
        var said = new List<string>();

        var port = FreePort.Near(taken, "The console", said.Add);

        port.ShouldNotBe(taken);
        said.ShouldBe([$"Port {taken} is taken; The console uses {port}."]);
    }
}
