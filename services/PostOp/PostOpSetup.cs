using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.OnCall;
using FbssFollowUp.PostOp.Patients;
using FbssFollowUp.PostOp.Surgeries;
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
            .Consume<KeepStaffMemberConsumer>()
            .Consume<RecordSurgeryConsumer>());
        builder.Services.AddScoped<PatientCopy>();
        return builder;
    }
}
