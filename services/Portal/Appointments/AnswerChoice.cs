using System.Security.Cryptography;
using System.Text;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.CheckIns;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Pages.Appointments;
using FbssFollowUp.Portal.Visits;
using Microsoft.AspNetCore.Antiforgery;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>Hands a patient's choice over, and says so only when its owner has taken it.</summary>
internal sealed class AnswerChoice(Requests requests, AppointmentTickets tickets, AppointmentDone done, IAntiforgery antiforgery, AppointmentVisit appointment, Visit visit)
{
    public const string TicketField = "ticket";

    public async Task<IResult> SubmitAsync(HttpContext context, string token)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        if (!context.Request.HasFormContentType) return await OpenAppointment.OpenAsync(token, requests, appointment, visit, context.RequestAborted);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        appointment.Choice = Choice.From(form);
        if (tickets.Read(form[TicketField], hash) is not { } ticket || !await antiforgery.IsRequestValidAsync(context))
            return await AskAgainAsync(hash, null, context.RequestAborted);
        return Outgoing.Of(ticket, appointment.Choice) is { } outgoing
            ? await SendAsync(context, token, ticket, outgoing)
            : appointment.Show(ticket, isChoiceMissing: true, status: StatusCodes.Status422UnprocessableEntity);
    }

    // Not cancelled when the patient closes the page: what was sent is to be known.
    private async Task<IResult> SendAsync(HttpContext context, string token, AppointmentTicket ticket, Outgoing outgoing)
    {
        Actor patient = new(ticket.LinkHash, Roles.Patient, "");
        var id = IdOf(ticket.LinkHash, context);
        var outcome = outgoing.Offer is { } offer
            ? await requests.CommandAsync(offer, id, patient, default)
            : await requests.CommandAsync(outgoing.Appointment!, id, patient, default);
        return outcome switch
        {
            Outcome<Accepted>.Answered => done.Redirect(context, token, new(ticket.Form.Language, outgoing.What, outgoing.StartsAt, ticket.Form.TimeZone)),
            Outcome<Accepted>.Refused({ Code: "slot-gone" }) => await AskAgainAsync(ticket.LinkHash, words => words.SlotGone, context.RequestAborted),
            Outcome<Accepted>.Refused(var refusal) => AppointmentNotices.Of(refusal, visit),
            _ => appointment.Show(ticket, alert: appointment.Words.NotSentYet, status: StatusCodes.Status503ServiceUnavailable)
        };
    }

    /// <summary>What is behind the link now, to be chosen by a person: the form was not ours or is old, or the time is gone.</summary>
    private async Task<IResult> AskAgainAsync(string hash, Func<Words.AppointmentWords, string>? alert, CancellationToken cancellationToken)
    {
        switch (await OpenAppointment.AskAsync(requests, hash, cancellationToken))
        {
            case Outcome<AppointmentForm>.Answered(var form):
                visit.Language = form.Language;
                return appointment.Show(
                    new(hash, form), (alert ?? (words => words.ChooseAgain))(appointment.Words),
                    status: alert is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
            case Outcome<AppointmentForm>.Refused(var refusal):
                return AppointmentNotices.Of(refusal, visit);
            default:
                return AppointmentNotices.Away(visit);
        }
    }

    /// <summary>The same choice behind the same page is the same command, however often it is sent.</summary>
    private static Guid IdOf(string hash, HttpContext context) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}:{context.Request.Form[TicketField]}:{context.Request.Form[Choice.Field]}")).AsSpan(0, 16));
}

internal static class AnswerChoiceEndpoint
{
    // The forgery check is made by hand, so that a form too old to pass comes back with what was chosen.
    public static void MapAnswerChoice(this IEndpointRouteBuilder app) => app.MapPost("/a/{token}", (HttpContext context, string token) =>
        ActivatorUtilities.CreateInstance<AnswerChoice>(context.RequestServices).SubmitAsync(context, token)).DisableAntiforgery();
}
