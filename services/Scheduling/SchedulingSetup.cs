using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.Scheduling.Appointments;
using FbssFollowUp.Scheduling.Calendars;
using FbssFollowUp.Scheduling.Offers;
using FbssFollowUp.Scheduling.Patients;
using FbssFollowUp.Scheduling.Reminders;
using FbssFollowUp.Scheduling.Watch;
using FbssFollowUp.Scheduling.Wishes;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Scheduling;

/// <summary>Table of contents: everything this service does, by name.</summary>
internal static class SchedulingSetup
{
    public static WebApplicationBuilder AddScheduling(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PracticeSettings>("Practice").AddSettings<PortalAddress>("Portal");
        builder.AddDatabase<SchedulingDbContext>();
        builder.AddMessaging<SchedulingDbContext>(Services.Scheduling, WhoSaysWhat.Rows, consumers => consumers
            .Consume<KeepClinicianConsumer>()
            .Consume<SetWeeklyHoursConsumer>()
            .Consume<AddLeaveConsumer>()
            .Consume<RemoveLeaveConsumer>()
            .Answer<ShowCalendarConsumer>()
            .Answer<FindOpenSlotsConsumer>()
            .Consume<HoldPrioritySlotsConsumer>()
            .Consume<ReleaseSlotsConsumer>()
            .Consume<HoldSlotConsumer>()
            .Consume<ReleaseHoldConsumer>()
            .Consume<BookAppointmentConsumer>()
            .Consume<MoveAppointmentConsumer>()
            .Consume<CancelAppointmentConsumer>()
            .Consume<CloseAppointmentConsumer>()
            .Answer<ListHeldSlotsConsumer>()
            .Answer<ListAppointmentsConsumer>()
            .Consume<OfferSlotsConsumer>()
            .Consume<AnswerOfferConsumer>()
            .Answer<OpenAppointmentLinkConsumer>()
            .Consume<AnswerAppointmentConsumer>()
            .Consume<ReadAppointmentReplyConsumer>()
            .Consume<KeepRegisteredPatientConsumer>()
            .Consume<KeepChangedPatientConsumer>()
            .Consume<SilenceDeadPatientConsumer>()
            .Consume<SilenceWithdrawnPatientConsumer>()
            .Consume<HearReturnedPatientConsumer>()
            .Consume<SettleWishConsumer>()
            .Answer<ListWishesConsumer>());
        builder.AddDueWork<ReleaseDueHoldsJob>(every: TimeSpan.FromSeconds(5));
        builder.AddDueWork<ExpireOffersJob>(every: TimeSpan.FromSeconds(30));
        builder.AddDueWork<SendDueRemindersJob>(every: TimeSpan.FromSeconds(5));
        builder.AddDueWork<WatchDueJob>(every: TimeSpan.FromMinutes(1));
        builder.Services.AddWatch<DueHealth>(DueHealth.Name);
        builder.Services.AddScoped<DueState>().AddSingleton<DueMetrics>();
        builder.Services.AddScoped<HoldForRequest>().AddScoped<FindPlace>().AddScoped<AppointmentEffects>().AddScoped<AppointmentAnswers>()
            .AddScoped<PlanReminders>().AddScoped<TellPatient>();
        return builder;
    }
}
