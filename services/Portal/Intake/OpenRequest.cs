using FbssFollowUp.Contracts;
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
        Choose(visit, context.Request.Query["lang"]);
        return request.Show<ScreenPage>();
    }

    /// <summary>The language a visitor has chosen; the browser's otherwise.</summary>
    public static void Choose(Visit visit, string? language)
    {
        if (language is not null && Languages.All.Contains(language)) visit.Language = language;
    }
}
