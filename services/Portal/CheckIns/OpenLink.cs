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

    public static async Task<IResult> OpenAsync(string token, Requests requests, Tickets tickets, Visit visit, CancellationToken cancellationToken)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        return await AskAsync(requests, hash, cancellationToken) switch
        {
            Outcome<CheckInForm>.Answered(var form) => Show(visit, tickets, Tickets.Make(hash, form)),
            Outcome<CheckInForm>.Refused(var refusal) => NoticePages.Of(refusal, visit),
            _ => NoticePages.Away(visit)
        };
    }

    public static Task<Outcome<CheckInForm>> AskAsync(Requests requests, string hash, CancellationToken cancellationToken) =>
        requests.AskAsync<OpenCheckIn, CheckInForm>(new OpenCheckIn(hash), new Actor(hash, Roles.Patient, ""), cancellationToken);

    public static IResult Show(Visit visit, Tickets tickets, Ticket ticket, int status = StatusCodes.Status200OK)
    {
        visit.Language = ticket.Form.Language;
        visit.Ticket = ticket;
        visit.ProtectedTicket = tickets.Protect(ticket);
        return visit.Show<CheckInPage>(status);
    }
}
