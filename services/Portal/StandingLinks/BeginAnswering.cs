using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.CheckIns;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Pages.StandingLinks;
using FbssFollowUp.Portal.Visits;
using Microsoft.AspNetCore.Antiforgery;

namespace FbssFollowUp.Portal.StandingLinks;

/// <summary>Has a check-in begun for whoever chose to, and leads to its page. Sent twice, it leads into the one that is open then.</summary>
internal sealed class BeginAnswering(Requests requests, IAntiforgery antiforgery, Visit visit)
{
    public const string NowField = "now";
    public const string Yes = "yes";
    public const string LanguageField = "lang";

    public async Task<IResult> SubmitAsync(HttpContext context, string token)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        if (!context.Request.HasFormContentType) return await ShowStandingLink.OpenAsync(token, requests, visit, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!await antiforgery.IsRequestValidAsync(context))
            return await ShowStandingLink.OpenAsync(token, requests, visit, context.RequestAborted, words => words.SendAgain, StatusCodes.Status400BadRequest);
        visit.Choose(form[LanguageField]);
        return form[NowField] == Yes
            ? await BeginAsync(context, hash)
            : ShowStandingLink.Show(visit, words => words.ChoiceMissing, StatusCodes.Status422UnprocessableEntity);
    }

    // Not cancelled when the patient closes the page: what was begun is to be known.
    private async Task<IResult> BeginAsync(HttpContext context, string hash)
    {
        var checkIn = LinkToken.New();
        return await requests.CommandAsync(
            new BeginCheckIn(hash, LinkToken.Hash(checkIn)!), Guid.CreateVersion7(), new Actor(hash, Roles.Patient, ""), default) switch
        {
            Outcome<Accepted>.Answered => Lead(context, checkIn),
            Outcome<Accepted>.Refused(var refusal) => StandingLinkNotices.Of(refusal, visit),
            _ => ShowStandingLink.Show(visit, words => words.NotSentYet, StatusCodes.Status503ServiceUnavailable)
        };
    }

    private static IResult Lead(HttpContext context, string checkIn)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/c/{checkIn}";
        return Results.Empty;
    }
}

internal static class BeginAnsweringEndpoint
{
    // The forgery check is made by hand, so that a page too old to pass comes back as a fresh one.
    public static void MapBeginAnswering(this IEndpointRouteBuilder app) => app.MapPost("/p/{token}", (HttpContext context, string token) =>
        ActivatorUtilities.CreateInstance<BeginAnswering>(context.RequestServices).SubmitAsync(context, token)).DisableAntiforgery();
}
