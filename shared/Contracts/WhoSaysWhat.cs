using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Contracts.StaffConsole;

namespace FbssFollowUp.Contracts;

/// <summary>
/// Who may send what to whom: the one table the broker's permissions and topology are made from and the tests hold against the code.
/// Answers are not listed: they go to the asker's own queue.
/// </summary>
public static class WhoSaysWhat
{
    public static IReadOnlyList<MessageRow> Rows { get; } =
    [
        Command<RegisterPatient>(Services.Consultations, from: Services.Console),
        Command<ChangePatientDetails>(Services.Consultations, from: Services.Console),
        Command<NameProxy>(Services.Consultations, from: Services.Console),
        Command<ChangeProxy>(Services.Consultations, from: Services.Console),
        Command<EndProxy>(Services.Consultations, from: Services.Console),
        Command<EnterRecordNumber>(Services.Consultations, from: Services.Console),
        Command<RecordDeath>(Services.Consultations, from: Services.Console),
        Command<RecordWithdrawal>(Services.Consultations, from: Services.Console),
        Command<UndoWithdrawal>(Services.Consultations, from: Services.Console),
        Command<RequestConsultation>(Services.Consultations, from: Services.Portal),
        Command<SettleDuplicate>(Services.Consultations, from: Services.Console),
        Command<TriageRequest>(Services.Consultations, from: Services.Console),
        Command<AskForRecords>(Services.Consultations, from: Services.Console),
        Command<NoteRecordReceived>(Services.Consultations, from: Services.Console),
        Command<MarkRequestReady>(Services.Consultations, from: Services.Console),
        Command<DeclineRequest>(Services.Consultations, from: Services.Console),
        Command<WithdrawRequest>(Services.Consultations, from: Services.Console),
        Query<FindPatients>(Services.Consultations, from: Services.Console),
        Query<ListRequests>(Services.Consultations, from: Services.Console),
        Query<GetRequest>(Services.Consultations, from: Services.Console),
        Fact<PatientRegistered>(Services.Consultations, to: [Services.PostOp, Services.Notifications, Services.Scheduling]),
        Fact<PatientDetailsChanged>(Services.Consultations, to: [Services.PostOp, Services.Notifications, Services.Scheduling]),
        Fact<PatientDied>(Services.Consultations, to: [Services.Notifications, Services.PostOp, Services.Scheduling]),
        Fact<PatientWithdrew>(Services.Consultations, to: [Services.Notifications, Services.PostOp, Services.Scheduling]),
        Fact<PatientReturned>(Services.Consultations, to: [Services.Notifications, Services.PostOp, Services.Scheduling]),
        Fact<ConsultationRequested>(Services.Consultations, to: [Services.Scheduling]),
        Fact<ConsultationReady>(Services.Consultations, to: [Services.Scheduling]),
        Fact<ConsultationClosed>(Services.Consultations, to: [Services.Scheduling]),

        Command<BookAppointment>(Services.Scheduling, from: Services.Console),
        Command<MoveAppointment>(Services.Scheduling, from: Services.Console),
        Command<CancelAppointment>(Services.Scheduling, from: Services.Console),
        Command<CloseAppointment>(Services.Scheduling, from: Services.Console),
        Command<HoldSlot>(Services.Scheduling, from: Services.Console),
        Command<ReleaseHold>(Services.Scheduling, from: Services.Console),
        Command<SetWeeklyHours>(Services.Scheduling, from: Services.Console),
        Command<AddLeave>(Services.Scheduling, from: Services.Console),
        Command<RemoveLeave>(Services.Scheduling, from: Services.Console),
        Command<SettleWish>(Services.Scheduling, from: Services.Console),
        Command<AnswerOffer>(Services.Scheduling, from: Services.Portal),
        Command<AnswerAppointment>(Services.Scheduling, from: Services.Portal),
        Query<OpenAppointmentLink>(Services.Scheduling, from: Services.Portal),
        Query<ShowCalendar>(Services.Scheduling, from: Services.Console),
        Query<FindOpenSlots>(Services.Scheduling, from: Services.Console),
        Query<ListAppointments>(Services.Scheduling, from: Services.Console),
        Query<ListHeldSlots>(Services.Scheduling, from: Services.Console),
        Query<ListWishes>(Services.Scheduling, from: Services.Console),
        Fact<AppointmentBooked>(Services.Scheduling, to: [Services.Consultations, Services.PostOp]),
        Fact<AppointmentMoved>(Services.Scheduling, to: [Services.PostOp, Services.Notifications]),
        Fact<AppointmentCancelled>(Services.Scheduling, to: [Services.Consultations, Services.PostOp, Services.Notifications]),
        Fact<AppointmentConfirmed>(Services.Scheduling, to: [Services.PostOp]),
        Fact<AppointmentCompleted>(Services.Scheduling, to: [Services.Consultations, Services.PostOp]),
        Fact<AppointmentMissed>(Services.Scheduling, to: [Services.Consultations, Services.PostOp]),
        Fact<SlotsOffered>(Services.Scheduling, to: [Services.PostOp]),
        Fact<SlotsHeld>(Services.Scheduling, to: [Services.Consultations]),

        Command<RecordSurgery>(Services.PostOp, from: Services.Console),
        Command<AcknowledgeReassessment>(Services.PostOp, from: Services.Console),
        Command<DecideReassessment>(Services.PostOp, from: Services.Console),
        Command<CloseReassessment>(Services.PostOp, from: Services.Console),
        Command<NoteNewPattern>(Services.PostOp, from: Services.Console),
        Command<StartReview>(Services.PostOp, from: Services.Console),
        Command<SnoozeReassessment>(Services.PostOp, from: Services.Console),
        Command<TakeCallTask>(Services.PostOp, from: Services.Console),
        Command<EnterCheckIn>(Services.PostOp, from: Services.Console),
        Command<SetOnCallChain>(Services.PostOp, from: Services.Console),
        Command<AddOnCallLeave>(Services.PostOp, from: Services.Console),
        Command<EndLeave>(Services.PostOp, from: Services.Console),
        Command<SetOfficeTimes>(Services.PostOp, from: Services.Console),
        Command<DraftProtocol>(Services.PostOp, from: Services.Console),
        Command<EditProtocol>(Services.PostOp, from: Services.Console),
        Command<SignProtocol>(Services.PostOp, from: Services.Console),
        Command<PutProtocolInForce>(Services.PostOp, from: Services.Console),
        Command<MoveEpisode>(Services.PostOp, from: Services.Console),
        Command<CompleteCallTask>(Services.PostOp, from: Services.Console),
        Command<SubmitCheckIn>(Services.PostOp, from: Services.Portal),
        Command<SaveCheckInProgress>(Services.PostOp, from: Services.Portal),
        Command<BeginCheckIn>(Services.PostOp, from: Services.Portal),
        Command<PauseFollowUp>(Services.PostOp, from: Services.Console),
        Command<ResumeFollowUp>(Services.PostOp, from: Services.Console),
        Query<ListPlannedMessages>(Services.PostOp, from: Services.Console),
        Query<OpenCheckIn>(Services.PostOp, from: Services.Portal),
        Query<OpenStandingLink>(Services.PostOp, from: Services.Portal),
        Query<ListReassessments>(Services.PostOp, from: Services.Console),
        Query<GetReassessment>(Services.PostOp, from: Services.Console),
        Query<GetOnCall>(Services.PostOp, from: Services.Console),
        Query<ListProtocols>(Services.PostOp, from: Services.Console),
        Query<GetProtocol>(Services.PostOp, from: Services.Console),
        Query<ListWatched>(Services.PostOp, from: Services.Console),
        Query<ListCallTasks>(Services.PostOp, from: Services.Console),
        Fact<CheckInCompleted>(Services.PostOp, to: [Services.Notifications]),
        Fact<CheckInMissed>(Services.PostOp, to: [Services.Notifications]),
        Fact<ReassessmentFlagged>(Services.PostOp, to: [Services.Consultations]),
        Fact<ReassessmentAcknowledged>(Services.PostOp, to: [Services.Consultations, Services.Notifications]),
        Fact<ReassessmentDecided>(Services.PostOp, to: [Services.Consultations]),

        Command<SendMessage>(Services.Notifications, Services.PostOp, Services.Scheduling, Services.Consultations),
        Command<BindReply>(Services.Notifications, from: Services.Console),
        Command<SettleReply>(Services.Notifications, from: Services.Console),
        Query<ListPatientMessages>(Services.Notifications, from: Services.Console),
        Query<ListCaughtUpMessages>(Services.Notifications, from: Services.Console),
        Query<ListUnboundReplies>(Services.Notifications, from: Services.Console),
        Query<ListConsent>(Services.Notifications, from: Services.Console),
        Query<ListTemplates>(Services.Notifications, from: Services.Console),
        Query<GetTemplate>(Services.Notifications, from: Services.Console),
        Query<ProofTemplate>(Services.Notifications, from: Services.Console),
        Command<EditTemplate>(Services.Notifications, from: Services.Console),
        Fact<ReplyReceived>(Services.Notifications, to: [Services.PostOp, Services.Scheduling]),
        Fact<StaffReplyReceived>(Services.Notifications, to: [Services.PostOp]),
        Fact<MessageUndeliverable>(Services.Notifications, to: [Services.PostOp]),
        Fact<ContactOptedOut>(Services.Notifications, to: [Services.Consultations]),
        Fact<ContactOptedIn>(Services.Notifications, to: [Services.Consultations]),

        Fact<StaffMemberChanged>(Services.Console, to: [Services.PostOp, Services.Notifications, Services.Scheduling]),
    ];

    private static MessageRow Command<T>(string to, params string[] from) => new(typeof(T), MessageKind.Command, from, [to]);

    private static MessageRow Query<T>(string to, params string[] from) => new(typeof(T), MessageKind.Query, from, [to]);

    private static MessageRow Fact<T>(string owner, string[] to) => new(typeof(T), MessageKind.Fact, [owner], to);
}
