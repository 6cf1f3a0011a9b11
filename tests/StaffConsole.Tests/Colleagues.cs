using System.Collections.Concurrent;
using System.Text.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Testing;
using MassTransit;

namespace FbssFollowUp.StaffConsole.Tests;

/// <summary>The four services the console asks, played by one bus: answers what a test tells it to and keeps what was ordered, and by whom.</summary>
internal sealed class Colleagues : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Type, Func<object, object>> _answers = [];
    private readonly ConcurrentQueue<Order> _orders = [];
    private IBusControl _bus = null!;

    public sealed record Order(object Command, Guid CommandId, Actor Actor);

    public static async Task<Colleagues> ListenAsync(TestVirtualHost broker)
    {
        var colleagues = new Colleagues();
        colleagues._bus = Bus.Factory.CreateUsingRabbitMq(bus =>
        {
            bus.Host(broker.AddressFor("deploy"));
            bus.ReceiveEndpoint("colleagues", endpoint =>
            {
                endpoint.PrefetchCount = 32;
                colleagues.Hear(endpoint);
            });
        });
        await colleagues._bus.StartAsync();
        return colleagues;
    }

    /// <summary>Everything ordered of this kind, in order of arrival.</summary>
    public IReadOnlyList<(TCommand Command, Guid Id, Actor Actor)> Ordered<TCommand>() =>
        [.. _orders.Where(o => o.Command is TCommand).Select(o => ((TCommand)o.Command, o.CommandId, o.Actor))];

    /// <summary>From now on this is answered so.</summary>
    public void Answer<TMessage>(Func<TMessage, object> answer) => _answers[typeof(TMessage)] = message => answer((TMessage)message);

    public void Forget() => _orders.Clear();

    public async ValueTask DisposeAsync() => await _bus.StopAsync();

    private void Hear(IReceiveEndpointConfigurator endpoint)
    {
        Question<FindPatients>(endpoint, _ => new PatientsFound([], 0));
        Question<ListRequests>(endpoint, _ => new RequestList([]));
        Question<ListHeldSlots>(endpoint, _ => new HeldSlotList([]));
        Question<ShowCalendar>(endpoint, _ => new CalendarView("America/Los_Angeles", [], [], [], [], []));
        Question<FindOpenSlots>(endpoint, _ => new OpenSlotList("America/Los_Angeles", []));
        Question<ListAppointments>(endpoint, _ => new AppointmentList([], [], []));
        Question<ListWishes>(endpoint, _ => new WishList([], 0));
        Question<ListReassessments>(endpoint, _ => new ReassessmentList([], 0));
        Question<GetReassessment>(endpoint, _ => new Refused("case-unknown", "There is no such case."));
        Question<ListCallTasks>(endpoint, _ => new CallTaskList([], 0));
        Question<GetTemplate>(endpoint, _ => new Refused("template-unknown", "There is no such template."));
        Question<ProofTemplate>(endpoint, _ => new TemplateProof([], []));
        Question<ListPatientMessages>(endpoint, _ => new PatientMessages([]));
        Question<ListCaughtUpMessages>(endpoint, _ => new CaughtUpMessages([]));
        Question<ListUnboundReplies>(endpoint, _ => new UnboundReplies([]));
        Question<ListConsent>(endpoint, _ => new ConsentLedger([]));
        Question<ListTemplates>(endpoint, _ => new TemplateList([]));
        Command<BindReply>(endpoint);
        Command<SettleReply>(endpoint);
        Command<EditTemplate>(endpoint);
        Question<GetRequest>(endpoint, _ => new Refused("request-unknown", "There is no such request."));
        Command<RecordDeath>(endpoint);
        Command<RecordWithdrawal>(endpoint);
        Command<UndoWithdrawal>(endpoint);
        Command<SettleDuplicate>(endpoint);
        Command<TriageRequest>(endpoint);
        Command<AskForRecords>(endpoint);
        Command<NoteRecordReceived>(endpoint);
        Command<MarkRequestReady>(endpoint);
        Command<DeclineRequest>(endpoint);
        Command<WithdrawRequest>(endpoint);
        Question<ListProtocols>(endpoint, _ => new ProtocolList([]));
        Question<GetProtocol>(endpoint, _ => new Refused("version-unknown", "There is no such protocol version."));
        Question<GetOnCall>(endpoint, _ => new OnCallSheet([], [], [], [], [], []));
        Question<ListWatched>(endpoint, _ => new WatchedList([], 0));
        Command<DraftProtocol>(endpoint);
        Command<EditProtocol>(endpoint);
        Command<SignProtocol>(endpoint);
        Command<PutProtocolInForce>(endpoint);
        Command<MoveEpisode>(endpoint);
        Command<SetOnCallChain>(endpoint);
        Command<AddOnCallLeave>(endpoint);
        Command<EndLeave>(endpoint);
        Command<SetOfficeTimes>(endpoint);
        Command<StartReview>(endpoint);
        Command<SnoozeReassessment>(endpoint);
        Command<NoteNewPattern>(endpoint);
        Command<TakeCallTask>(endpoint);
        Command<EnterCheckIn>(endpoint);
        Question<ListPlannedMessages>(endpoint, _ => new PlannedMessages("America/New_York", null, null, null, []));
        Command<RegisterPatient>(endpoint);
        Command<BookAppointment>(endpoint);
        Command<MoveAppointment>(endpoint);
        Command<CancelAppointment>(endpoint);
        Command<HoldSlot>(endpoint);
        Command<ReleaseHold>(endpoint);
        Command<CloseAppointment>(endpoint);
        Command<AddLeave>(endpoint);
        Command<RemoveLeave>(endpoint);
        Command<SetWeeklyHours>(endpoint);
        Command<SettleWish>(endpoint);
        Command<ChangePatientDetails>(endpoint);
        Command<EnterRecordNumber>(endpoint);
        Command<NameProxy>(endpoint);
        Command<ChangeProxy>(endpoint);
        Command<EndProxy>(endpoint);
        Command<RecordSurgery>(endpoint);
        Command<AcknowledgeReassessment>(endpoint);
        Command<DecideReassessment>(endpoint);
        Command<CloseReassessment>(endpoint);
        Command<CompleteCallTask>(endpoint);
    }

    private void Question<TQuestion>(IReceiveEndpointConfigurator endpoint, Func<TQuestion, object> usual) where TQuestion : class
    {
        Answer(usual);
        endpoint.Handler<TQuestion>(context => context.RespondAsync(_answers[typeof(TQuestion)](context.Message)));
    }

    private void Command<TCommand>(IReceiveEndpointConfigurator endpoint) where TCommand : class
    {
        Answer<TCommand>(_ => new Accepted(Guid.CreateVersion7(), []));
        endpoint.Handler<TCommand>(context =>
        {
            var actor = JsonSerializer.Deserialize<Actor>(context.Headers.Get<string>("actor")!, JsonSerializerOptions.Web)!;
            _orders.Enqueue(new(context.Message, context.MessageId!.Value, actor));
            return context.RespondAsync(_answers[typeof(TCommand)](context.Message));
        });
    }
}
