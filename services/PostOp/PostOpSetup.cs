using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CallTasks;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Protocols;
using FbssFollowUp.PostOp.Reassessments;
using FbssFollowUp.PostOp.Silences;
using FbssFollowUp.PostOp.StandingLinks;
using FbssFollowUp.PostOp.Surgeries;
using FbssFollowUp.PostOp.Watch;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp;

/// <summary>Table of contents: everything this service does, by name.</summary>
internal static class PostOpSetup
{
    public static WebApplicationBuilder AddPostOp(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PracticeSettings>("Practice").AddSettings<PortalAddress>("Portal").AddSettings<ConsoleAddress>("Console");
        builder.AddDatabase<PostOpDbContext>();
        builder.AddMessaging<PostOpDbContext>(Services.PostOp, WhoSaysWhat.Rows, consumers => consumers
            .Consume<LearnPatientConsumer>()
            .Consume<FollowPatientDetailsConsumer>()
            .Consume<EndFollowUpOfDeadConsumer>()
            .Consume<EndFollowUpOfWithdrawnConsumer>()
            .Consume<TakeUpFollowUpAgainConsumer>()
            .Consume<KeepStaffMemberConsumer>()
            .Consume<RecordSurgeryConsumer>()
            .Consume<ReadReplyConsumer>()
            .Consume<SubmitCheckInConsumer>()
            .Consume<SaveCheckInProgressConsumer>()
            .Consume<BeginCheckInConsumer>()
            .Consume<PauseFollowUpConsumer>()
            .Consume<ResumeFollowUpConsumer>()
            .Consume<FollowUndeliverableConsumer>()
            .Consume<AcknowledgeReassessmentConsumer>()
            .Consume<DecideReassessmentConsumer>()
            .Consume<CloseReassessmentConsumer>()
            .Consume<NoteOfferConsumer>()
            .Consume<NoteBookedAppointmentConsumer>()
            .Consume<NoteMovedAppointmentConsumer>()
            .Consume<NoteCancelledAppointmentConsumer>()
            .Consume<NoteConfirmedAppointmentConsumer>()
            .Consume<NoteCompletedAppointmentConsumer>()
            .Consume<NoteMissedAppointmentConsumer>()
            .Consume<NoteNewPatternConsumer>()
            .Consume<AcknowledgeByTextConsumer>()
            .Consume<StartReviewConsumer>()
            .Consume<SnoozeReassessmentConsumer>()
            .Consume<TakeCallTaskConsumer>()
            .Consume<EnterCheckInConsumer>()
            .Consume<SetOnCallChainConsumer>()
            .Consume<AddOnCallLeaveConsumer>()
            .Consume<EndLeaveConsumer>()
            .Consume<SetOfficeTimesConsumer>()
            .Consume<DraftProtocolConsumer>()
            .Consume<EditProtocolConsumer>()
            .Consume<SignProtocolConsumer>()
            .Consume<PutProtocolInForceConsumer>()
            .Consume<MoveEpisodeConsumer>()
            .Consume<CompleteCallTaskConsumer>()
            .Answer<OpenCheckInConsumer>()
            .Answer<OpenStandingLinkConsumer>()
            .Answer<ListPlannedMessagesConsumer>()
            .Answer<ListReassessmentsConsumer>()
            .Answer<GetReassessmentConsumer>()
            .Answer<ListWatchedConsumer>()
            .Answer<GetOnCallConsumer>()
            .Answer<ListProtocolsConsumer>()
            .Answer<GetProtocolConsumer>()
            .Answer<ListCallTasksConsumer>());
        builder.AddDueWork<SendDueCheckInsJob>(every: TimeSpan.FromSeconds(5));
        builder.AddDueWork<MissExpiredCheckInsJob>(every: TimeSpan.FromSeconds(30));
        builder.AddDueWork<PromptUnansweredJob>(every: TimeSpan.FromSeconds(15));
        builder.AddDueWork<TellSilencesJob>(every: TimeSpan.FromSeconds(30));
        builder.AddDueWork<TellUnansweredRedFlagsJob>(every: TimeSpan.FromSeconds(30));
        builder.AddDueWork<EscalateReassessmentsJob>(every: TimeSpan.FromSeconds(2), afterCommits: true);
        builder.AddDueWork<ReraiseOverdueReassessmentsJob>(every: TimeSpan.FromSeconds(30));
        builder.AddDueWork<CheckReachabilityJob>(every: TimeSpan.FromMinutes(1));
        builder.AddDueWork<WatchDueJob>(every: TimeSpan.FromMinutes(1));
        builder.Services.AddWatch<DueHealth>(DueHealth.Name);
        builder.Services.AddScoped<DueState>().AddSingleton<DueMetrics>();
        builder.Services.AddScoped<PatientCopy>().AddScoped<EndFollowUp>().AddScoped<QuietEpisodes>().AddScoped<ReplyEffects>().AddScoped<TakeAnswers>()
            .AddScoped<TakeForm>().AddScoped<BeginAskedCheckIn>().AddScoped<TakeUpLateReply>()
            .AddScoped<EpisodeEvaluation>().AddScoped<FlagPatient>().AddScoped<PlanRecheck>().AddScoped<PlanRepeat>().AddScoped<TakeOnCase>();
        return builder;
    }
}
