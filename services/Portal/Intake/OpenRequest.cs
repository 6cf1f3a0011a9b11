using FbssFollowUp.Portal.Pages.Request;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Intake;

/// <summary>The request form begins with the red flags. Looking at it changes nothing and needs nobody.</summary>
internal static class OpenRequest
{
    public static void MapOpenRequest(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/request", [HttpMethods.Get, HttpMethods.Head], Open);
        app.MapGet("/request/details", () => Results.LocalRedirect("/request"));
    }

    public static IResult Open(HttpContext context, RequestVisit request, Visit visit)
    {
        visit.Choose(context.Request.Query["lang"]);
        return request.Show<ScreenPage>();
    }
}
