using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Consultations.Proxies;
using FbssFollowUp.Consultations.Requests;
using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Consultations;

/// <summary>Table of contents: everything this service does, by name.</summary>
internal static class ConsultationsSetup
{
    public static WebApplicationBuilder AddConsultations(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PracticeSettings>("Practice");
        builder.AddDatabase<ConsultationsDbContext>();
        builder.AddMessaging<ConsultationsDbContext>(Services.Consultations, WhoSaysWhat.Rows, consumers => consumers
            .Consume<RegisterPatientConsumer>()
            .Consume<ChangePatientDetailsConsumer>()
            .Consume<NameProxyConsumer>()
            .Consume<ChangeProxyConsumer>()
            .Consume<EndProxyConsumer>()
            .Consume<EnterRecordNumberConsumer>()
            .Consume<StopTextsConsumer>()
            .Consume<AllowTextsConsumer>()
            .Answer<FindPatientsConsumer>()
            .Consume<RecordDeathConsumer>()
            .Consume<RecordWithdrawalConsumer>()
            .Consume<UndoWithdrawalConsumer>()
            .Consume<OpenReassessmentRequestConsumer>()
            .Consume<FollowAcknowledgedCaseConsumer>()
            .Consume<FollowDecidedCaseConsumer>()
            .Consume<RequestConsultationConsumer>()
            .Consume<SettleDuplicateConsumer>()
            .Consume<TriageRequestConsumer>()
            .Consume<AskForRecordsConsumer>()
            .Consume<NoteRecordReceivedConsumer>()
            .Consume<MarkRequestReadyConsumer>()
            .Consume<DeclineRequestConsumer>()
            .Consume<WithdrawRequestConsumer>()
            .Consume<FollowBookingConsumer>()
            .Consume<FollowCancellationConsumer>()
            .Consume<FollowCompletionConsumer>()
            .Consume<FollowMissConsumer>()
            .Consume<CountHeldSlotsConsumer>()
            .Answer<ListRequestsConsumer>()
            .Answer<GetRequestConsumer>());
        builder.AddDueWork<ChaseRecordsJob>(every: TimeSpan.FromSeconds(30));
        builder.Services.AddScoped<RequestSteps>().AddScoped<FollowAppointment>().AddScoped<SilencePatient>();
        return builder;
    }
}
