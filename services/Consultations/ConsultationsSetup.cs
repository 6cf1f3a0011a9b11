using FbssFollowUp.Consultations.Patients;
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
        builder.AddDatabase<ConsultationsDbContext>();
        builder.AddMessaging<ConsultationsDbContext>(Services.Consultations, WhoSaysWhat.Rows, consumers => consumers
            .Consume<RegisterPatientConsumer>()
            .Consume<ChangePatientDetailsConsumer>()
            .Consume<StopTextsConsumer>()
            .Consume<AllowTextsConsumer>()
            .Answer<FindPatientsConsumer>()
            .Consume<OpenReassessmentRequestConsumer>()
            .Consume<TriageRequestConsumer>()
            .Consume<DecideRequestConsumer>()
            .Consume<CountHeldSlotsConsumer>()
            .Answer<ListRequestsConsumer>());
        return builder;
    }
}
