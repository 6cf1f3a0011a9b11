using FbssFollowUp.Portal.Pages.Request;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Intake;

/// <summary>The page after a request was taken. Another browser is sent to the form.</summary>
internal static class ThankRequester
{
    public static void MapThankRequester(this IEndpointRouteBuilder app) => app.MapGet(RequestThanks.Path, (HttpContext context, RequestThanks thanks, RequestVisit request, Visit visit) =>
        thanks.Recall(context, request, visit) ? request.Show<RequestThanksPage>() : Results.LocalRedirect("/request"));
}
