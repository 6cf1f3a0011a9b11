using System.Text.Json;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;
using RabbitMQ.Client;

namespace FbssFollowUp.Local.Tests.Servers;

public sealed class CreateVirtualHostTests
{
    [Fact]
    public async Task Every_service_and_the_deploy_user_get_in()
    {
        await using var host = await TestServers.VirtualHostAsync("users");
        foreach (var user in Contracts.Services.All.Append(VirtualHost.DeployUser))
        {
            await using var connection = await new ConnectionFactory { Uri = host.AddressFor(user) }.CreateConnectionAsync();
            connection.IsOpen.ShouldBeTrue(user);
        }
    }

    [Fact]
    public async Task A_quorum_queue_sets_a_message_aside_after_a_hundred_deliveries_and_a_reply_queue_does_not()
    {
        await using var host = await TestServers.VirtualHostAsync("policy");
        using var api = new ManagementApi(host.Servers.Management);

        var policy = await api.GetAsync<JsonElement>($"policies/{host.Name}/set-aside", CancellationToken.None);

        policy.GetProperty("definition").GetProperty("delivery-limit").GetInt32().ShouldBe(100);
        var pattern = policy.GetProperty("pattern").GetString()!;
        "post-op-record-surgery".ShouldMatch(pattern);
        "portal_bus_1".ShouldNotMatch(pattern);
        "post-op-bus-1".ShouldNotMatch(pattern);
        "dead-letters".ShouldNotMatch(pattern);
    }
}
