using FbssFollowUp.Portal.Pages.Appointments;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>The page after a choice: what was chosen, and what comes next. Another browser is sent to the link itself.</summary>
internal static class ShowDone
{
    public static void MapShowDone(this IEndpointRouteBuilder app) => app.MapGet(
        "/a/{token}/done", (HttpContext context, string token, AppointmentDone done, AppointmentVisit appointment, Visit visit) =>
            done.Recall(context) is { } choice ? AppointmentNotices.Done(choice, appointment, visit) : Results.LocalRedirect($"/a/{Uri.EscapeDataString(token)}"));
}
