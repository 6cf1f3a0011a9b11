using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging.Tests;

public sealed class SenderTests
{
    [Fact]
    public async Task Whoever_says_to_be_a_surgeon_in_Portal_is_a_patient()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await system.ReceiverAsync();
        var portal = await system.EdgeAsync(Services.Portal);

        var outcome = await portal.AnswerAsync(
            new AddEntry(Guid.CreateVersion7(), "walks"), Guid.CreateVersion7(), new("hash", Roles.Surgeon, "Dr. Ellis"));

        outcome.ShouldBeOfType<Outcome<Accepted>.Answered>().Answer.Notices.ShouldBe([Roles.Patient]);
    }

    [Theory]
    [InlineData(Services.Notifications, null, "RecordEntry may not be sent by notifications.")]
    [InlineData(Services.Consultations, "exchange:post-op-add-entry", "RecordEntry may not be sent by consultations.")]
    public async Task A_message_its_sender_may_not_send_never_reaches_the_consumer_and_is_parked(string sender, string? responseAddress, string reason)
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await system.GrantEverythingAsync(sender);
        var receiver = await system.ReceiverAsync();
        await using var client = await RawClient.ConnectAsync(system.Host, sender);
        var id = Guid.CreateVersion7();

        await client.PublishAsync("post-op-record-entry", RawClient.Envelope(new RecordEntry(id, "forged"), id, responseAddress));

        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 1, "it is parked");
        (await receiver.ParkedAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            parked => parked.Sender.ShouldBe(sender), parked => parked.Reason.ShouldBe(reason));
        (await receiver.EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_header_of_a_parked_message_is_believed_only_from_the_service_itself()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await system.GrantEverythingAsync(Services.Portal);
        var receiver = await system.ReceiverAsync();
        await using var portal = await RawClient.ConnectAsync(system.Host, Services.Portal);
        var id = Guid.CreateVersion7();

        await portal.PublishAsync(
            "post-op-record-entry", RawClient.Envelope(new RecordEntry(id, "forged"), id), parkedSender: Services.Consultations);

        await Eventually.TrueAsync(async () => await system.CountAsync("post-op-record-entry_error") == 1, "it is parked");
        (await receiver.ParkedAsync()).ShouldHaveSingleItem().Sender.ShouldBe(Services.Portal);
        (await receiver.EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_broker_lets_nobody_put_another_name_on_a_message()
    {
        await using var system = await LedgerSystem.DeployedAsync();
        await using var portal = await RawClient.ConnectAsync(system.Host, Services.Portal);

        var refusal = await Should.ThrowAsync<Exception>(() => portal.PublishAsync(
            BrokerNames.Exchange(typeof(AddEntry)), RawClient.Envelope(new AddEntry(Guid.CreateVersion7(), "forged"), Guid.CreateVersion7()), userId: Services.Console));

        refusal.ToString().ShouldContain("user_id");
    }
}
