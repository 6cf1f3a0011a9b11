using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.Appointments;
using FbssFollowUp.Portal.CheckIns;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Intake;
using FbssFollowUp.Portal.StandingLinks;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Portal;

/// <summary>What the Portal is made of. It stores nothing: it asks the owner of a link what is behind it, and hands the answers over.</summary>
internal static class PortalSetup
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.AddSettings<PracticeSettings>("Practice").AddSettings<PortalSettings>("Portal");
        builder.AddEdgeMessaging(Services.Portal, WhoSaysWhat.Rows);
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Visit>().AddSingleton<Tickets>().AddSingleton<Thanks>();
        builder.Services.AddScoped<RequestVisit>().AddSingleton<RequestThanks>().AddSingleton<RequestLimit>();
        builder.Services.AddScoped<AppointmentVisit>().AddSingleton<AppointmentTickets>().AddSingleton<AppointmentDone>();
        builder.AddFormProtection();
        builder.AddVisitLimits();
    }

    public static void MapPortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UsePageHeaders();
        app.UseApology();
        app.UseRateLimiter();
        app.MapStylesheet();

        var pages = app.MapGroup("").RequireRateLimiting(VisitLimits.PerAddress);
        pages.MapHome();
        pages.MapOpenLink();
        pages.MapSubmitAnswers();
        pages.MapThankPatient();
        pages.MapShowStandingLink();
        pages.MapBeginAnswering();
        pages.MapOpenRequest();
        pages.MapScreenRequest();
        pages.MapSendRequest();
        pages.MapThankRequester();
        pages.MapOpenAppointment();
        pages.MapAnswerChoice();
        pages.MapShowDone();
        pages.MapUnknownPage();
    }
}
