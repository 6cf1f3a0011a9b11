using FbssFollowUp.Portal.Pages.Request;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Intake;

/// <summary>
/// Takes in the red flags: what is missing comes back, an emergency is answered with what to do now and nothing else, all others go on to the details.
/// Nothing is stored or sent.
/// </summary>
internal static class ScreenRequest
{
    public static void MapScreenRequest(this IEndpointRouteBuilder app) => app.MapPost("/request", ScreenAsync).DisableAntiforgery();

    public static async Task<IResult> ScreenAsync(HttpContext context, RequestVisit request, Visit visit)
    {
        if (!context.Request.HasFormContentType) return OpenRequest.Open(context, request, visit);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        visit.Choose(form["lang"]);
        request.Typed = RequestFields.From(form);
        request.Problems = [.. RequestCheck.OfScreen(request.Typed)];
        if (request.Problems.Count > 0) return request.Show<ScreenPage>(StatusCodes.Status422UnprocessableEntity);
        return request.Typed is { HasEmergency: true, GoesOn: false } ? request.Show<EmergencyPage>() : request.Show<DetailsPage>();
    }
}
