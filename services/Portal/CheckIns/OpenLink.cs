using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>Shows the questions behind a patient's link. Changes nothing, however often a mail scanner looks.</summary>
internal static class OpenLink
{
    public static void MapOpenLink(this IEndpointRouteBuilder app) => app.MapMethods("/c/{token}", [HttpMethods.Get, HttpMethods.Head], OpenAsync);

    public static async Task<IResult> OpenAsync(string token, int? step, Requests requests, Tickets tickets, Visit visit, CancellationToken cancellationToken)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        return await AskAsync(requests, hash, cancellationToken) switch
        {
            Outcome<CheckInForm>.Answered(var form) => ShowSaved(visit, tickets, hash, form, step),
            Outcome<CheckInForm>.Refused({ Code: "link-expired" }) when await BeginsAnotherAsync(requests, hash, cancellationToken) => Results.Redirect($"/p/{token}"),
            Outcome<CheckInForm>.Refused(var refusal) => NoticePages.Of(refusal, visit),
            _ => NoticePages.Away(visit)
        };
    }

    /// <summary>Who comes late is not turned away: what they say counts on the day they say it, in a check-in of that day.</summary>
    private static async Task<bool> BeginsAnotherAsync(Requests requests, string hash, CancellationToken cancellationToken) =>
        await requests.AskAsync<OpenStandingLink, StandingLinkForm>(new OpenStandingLink(hash), new Actor(hash, Roles.Patient, ""), cancellationToken)
            is Outcome<StandingLinkForm>.Answered;

    public static Task<Outcome<CheckInForm>> AskAsync(Requests requests, string hash, CancellationToken cancellationToken) =>
        requests.AskAsync<OpenCheckIn, CheckInForm>(new OpenCheckIn(hash), new Actor(hash, Roles.Patient, ""), cancellationToken);

    /// <summary>With what was chosen and saved before.</summary>
    private static IResult ShowSaved(Visit visit, Tickets tickets, string hash, CheckInForm form, int? step)
    {
        visit.Answers = Answers.Of(form);
        visit.Danger = visit.Answers.RedFlags.Count > 0;
        visit.StepNumber = Step.At(form, step) is null ? null : step;
        return Show(visit, tickets, Tickets.Make(hash, form with { Saved = null }));
    }

    public static IResult Show(Visit visit, Tickets tickets, Ticket ticket, int status = StatusCodes.Status200OK)
    {
        visit.Language = ticket.Form.Language;
        visit.Ticket = ticket;
        visit.ProtectedTicket = tickets.Protect(ticket);
        return visit.Show<CheckInPage>(status);
    }
}
