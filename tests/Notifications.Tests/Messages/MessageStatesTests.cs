using FbssFollowUp.Notifications.Messages;
using static FbssFollowUp.Notifications.Messages.MessageEvent;
using static FbssFollowUp.Notifications.Messages.MessageState;

namespace FbssFollowUp.Notifications.Tests.Messages;

public class MessageStatesTests
{
    private static readonly (MessageState From, MessageEvent Event, MessageState To)[] Table =
    [
        (Waiting, Started, Sending),
        (Waiting, PutBack, Waiting),
        (Waiting, HandedOver, Waiting),
        (Waiting, Arrived, Waiting),
        (Waiting, Unwanted, Dropped),
        (Waiting, GivenUp, Undeliverable),

        (Sending, Started, Sending),
        (Sending, PutBack, Waiting),
        (Sending, HandedOver, Sent),
        (Sending, Arrived, Delivered),
        (Sending, Unwanted, Dropped),
        (Sending, GivenUp, Undeliverable),

        (Sent, Started, Sent),
        (Sent, PutBack, Waiting),
        (Sent, HandedOver, Sent),
        (Sent, Arrived, Delivered),
        (Sent, Unwanted, Sent),
        (Sent, GivenUp, Undeliverable),

        (Delivered, Started, Delivered),
        (Delivered, PutBack, Delivered),
        (Delivered, HandedOver, Delivered),
        (Delivered, Arrived, Delivered),
        (Delivered, Unwanted, Delivered),
        (Delivered, GivenUp, Delivered),

        (Dropped, Started, Dropped),
        (Dropped, PutBack, Dropped),
        (Dropped, HandedOver, Dropped),
        (Dropped, Arrived, Dropped),
        (Dropped, Unwanted, Dropped),
        (Dropped, GivenUp, Dropped),

        (Undeliverable, Started, Undeliverable),
        (Undeliverable, PutBack, Undeliverable),
        (Undeliverable, HandedOver, Undeliverable),
        (Undeliverable, Arrived, Undeliverable),
        (Undeliverable, Unwanted, Undeliverable),
        (Undeliverable, GivenUp, Undeliverable)
    ];

    [Fact]
    public void Every_event_in_every_state_leads_where_the_table_says()
    {
        foreach (var (from, happened, to) in Table)
            MessageStates.After(from, happened).ShouldBe(to, $"{happened} in {from}");
    }

    [Fact]
    public void The_table_names_every_pair_once() =>
        Table.Select(row => (row.From, row.Event)).Distinct().Count()
            .ShouldBe(Enum.GetValues<MessageState>().Length * Enum.GetValues<MessageEvent>().Length);

    [Fact]
    public void Only_what_surely_did_not_arrive_goes_back() => Table.ShouldAllBe(row => row.To >= row.From || row.Event == PutBack);

    [Fact]
    public void Nothing_leads_out_of_an_end() => Table.Where(row => row.From >= Delivered).ShouldAllBe(row => row.To == row.From);
}
