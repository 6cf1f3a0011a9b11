using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>The page after the answers: thanks, and what to do now if they named a danger. Another browser is sent to the link itself.</summary>
internal static class ThankPatient
{
    public static void MapThankPatient(this IEndpointRouteBuilder app) => app.MapGet("/c/{token}/thanks", (HttpContext context, string token, Thanks thanks, Visit visit) =>
        thanks.Recall(context, visit) ? NoticePages.Thanks(visit) : Results.LocalRedirect($"/c/{Uri.EscapeDataString(token)}"));
}
