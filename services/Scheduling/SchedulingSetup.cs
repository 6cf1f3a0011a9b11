using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Scheduling;

/// <summary>Table of contents: everything this service does, by name.</summary>
internal static class SchedulingSetup
{
    public static WebApplicationBuilder AddScheduling(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PracticeSettings>("Practice");
        builder.AddDatabase<SchedulingDbContext>();
        builder.AddMessaging<SchedulingDbContext>(Services.Scheduling, WhoSaysWhat.Rows, consumers => consumers
            .Consume<KeepClinicianConsumer>()
            .Consume<HoldPrioritySlotsConsumer>()
            .Consume<KnowReadyRequestConsumer>()
            .Consume<ReleaseSlotsConsumer>()
            .Answer<ListHeldSlotsConsumer>());
        builder.AddDueWork<ReleaseDueHoldsJob>(every: TimeSpan.FromSeconds(5));
        return builder;
    }
}
