using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.CheckIns;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Pages.StandingLinks;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;

namespace FbssFollowUp.Portal.StandingLinks;

/// <summary>Offers a patient to tell at once how they are. Changes nothing, however often a mail scanner looks.</summary>
internal static class ShowStandingLink
{
    public static void MapShowStandingLink(this IEndpointRouteBuilder app) => app.MapMethods("/p/{token}", [HttpMethods.Get, HttpMethods.Head],
        (string token, Requests requests, Visit visit, CancellationToken cancellationToken) => OpenAsync(token, requests, visit, cancellationToken));

    /// <param name="alert">What was wrong with the form that was sent; null for none.</param>
    public static async Task<IResult> OpenAsync(
        string token, Requests requests, Visit visit, CancellationToken cancellationToken, Func<StandingWords, string>? alert = null, int status = StatusCodes.Status200OK)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        switch (await requests.AskAsync<OpenStandingLink, StandingLinkForm>(new OpenStandingLink(hash), new Actor(hash, Roles.Patient, ""), cancellationToken))
        {
            case Outcome<StandingLinkForm>.Answered(var form):
                visit.Language = form.Language;
                return Show(visit, alert, status);
            case Outcome<StandingLinkForm>.Refused(var refusal):
                return StandingLinkNotices.Of(refusal, visit);
            default:
                return NoticePages.Away(visit);
        }
    }

    public static IResult Show(Visit visit, Func<StandingWords, string>? alert, int status)
    {
        visit.Alert = alert?.Invoke(StandingWords.In(visit.Language));
        return visit.Show<StandingLinkPage>(status);
    }
}
