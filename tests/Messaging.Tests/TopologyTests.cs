using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Testing;
using MassTransit;

namespace FbssFollowUp.Messaging.Tests;

public sealed class TopologyTests
{
    [Fact]
    public void Names_are_those_MassTransit_forms()
    {
        var exchange = Bus.Factory.CreateUsingRabbitMq(_ => { }).Topology.PublishTopology.GetMessageTopology<RecordSurgery>();
        exchange.TryGetPublishAddress(new("rabbitmq://host/"), out var address).ShouldBeTrue();

        Uri.UnescapeDataString(address!.Segments[^1]).ShouldBe(BrokerNames.Exchange(typeof(RecordSurgery)));
        BrokerNames.Queue(Services.PostOp, typeof(RecordEntryConsumer)).ShouldBe(new KebabCaseEndpointNameFormatter(Services.PostOp, false).Consumer<RecordEntryConsumer>());
    }

    [Theory]
    [InlineData(Services.Portal, "^(portal_bus_.*)$", "^(portal_bus_.*|FbssFollowUp\\.Contracts\\.Consultations:RequestConsultation|FbssFollowUp\\.Contracts\\.Scheduling:AnswerOffer"
        + "|FbssFollowUp\\.Contracts\\.Scheduling:AnswerAppointment|FbssFollowUp\\.Contracts\\.Scheduling:OpenAppointmentLink|FbssFollowUp\\.Contracts\\.PostOp:SubmitCheckIn"
        + "|FbssFollowUp\\.Contracts\\.PostOp:SaveCheckInProgress|FbssFollowUp\\.Contracts\\.PostOp:BeginCheckIn"
        + "|FbssFollowUp\\.Contracts\\.PostOp:OpenCheckIn|FbssFollowUp\\.Contracts\\.PostOp:OpenStandingLink)$", "^(portal_bus_.*)$")]
    [InlineData(BrokerPermissions.DeployUser, ".*", ".*", ".*")]
    public void A_user_gets_exactly_what_the_table_gives(string user, string configure, string write, string read) =>
        BrokerPermissions.From(WhoSaysWhat.Rows).Single(permission => permission.User == user).ShouldBe(new(user, configure, write, read));

    [Fact]
    public void A_responder_writes_to_the_reply_queues_of_those_who_ask_it_and_to_no_others()
    {
        var permissions = BrokerPermissions.From(WhoSaysWhat.Rows).ToDictionary(permission => permission.User);

        permissions[Services.PostOp].Write.ShouldSatisfyAllConditions(
            write => write.ShouldMatchName("portal_bus_1"), write => write.ShouldMatchName("console_bus_1"), write => write.ShouldMatchName("post-op-record-surgery_error"));
        permissions[Services.Notifications].Write.ShouldNotMatchName("portal_bus_1");
        permissions[Services.PostOp].Read.ShouldNotMatchName("portal_bus_1");
        permissions[Services.PostOp].Write.ShouldNotMatchName("FbssFollowUpXContractsXPostOp:ReassessmentFlagged");
    }

    [Fact]
    public async Task Services_may_be_deployed_in_any_order_and_again()
    {
        await using var host = await TestServers.VirtualHostAsync("messaging", LedgerTable.Rows);
        var deploy = host.Settings(BrokerPermissions.DeployUser);
        await using var sender = LedgerSystem.Sender(deploy, "");
        await using var receiver = LedgerSystem.Receiver(deploy, "");
        await sender.DeployAsync();

        await using var consultations = await RawClient.ConnectAsync(host, Services.Consultations);
        var unread = await Should.ThrowAsync<RabbitMQ.Client.Exceptions.PublishException>(() => consultations.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), "{}"));
        await receiver.DeployAsync();
        await receiver.DeployAsync();
        await consultations.PublishAsync(BrokerNames.Exchange(typeof(RecordEntry)), "{}");

        unread.IsReturn.ShouldBeTrue();
        await using var deployer = await RawClient.ConnectAsync(host, BrokerPermissions.DeployUser);
        (await deployer.CountAsync("post-op-record-entry")).ShouldBe(1u);
    }

    [Fact]
    public void A_consumer_of_what_the_table_does_not_give_its_service_is_refused_at_start() =>
        Should.Throw<InvalidOperationException>(() => LedgerService.WithDatabase(
                Services.Scheduling, new Dictionary<string, string>(), "", list => list.Consume<RecordEntryConsumer>()))
            .Message.ShouldBe("RecordEntryConsumer hears RecordEntry, which the table does not give to scheduling.");

    [Fact]
    public void A_query_listed_as_a_command_is_refused_at_start() =>
        Should.Throw<InvalidOperationException>(() => LedgerService.WithDatabase(
                Services.PostOp, new Dictionary<string, string>(), "", list => list.Consume<CountEntriesConsumer>()))
            .Message.ShouldBe("CountEntriesConsumer: a Query is listed with Consume.");

    [Fact]
    public void A_second_consumer_of_a_message_is_refused_at_start() =>
        Should.Throw<InvalidOperationException>(() => LedgerService.WithDatabase(
                Services.PostOp, new Dictionary<string, string>(), "", list => list.Consume<RecordEntryConsumer>().Consume<NextVersion.AddEntryConsumer>()))
            .Message.ShouldBe("AddEntryConsumer and RecordEntryConsumer both hear RecordEntry: a message has one consumer in a service.");
}

internal static class NameAssertions
{
    public static void ShouldMatchName(this string pattern, string name) => Regex.IsMatch(name, pattern).ShouldBeTrue($"{pattern} should allow {name}");

    public static void ShouldNotMatchName(this string pattern, string name) => Regex.IsMatch(name, pattern).ShouldBeFalse($"{pattern} should not allow {name}");
}
