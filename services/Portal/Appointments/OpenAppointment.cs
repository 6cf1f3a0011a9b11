using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Messaging;
using FbssFollowUp.Portal.CheckIns;
using FbssFollowUp.Portal.Pages;
using FbssFollowUp.Portal.Pages.Appointments;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>Shows the times offered behind a patient's link, or the appointment it is about. Changes nothing, however often a mail scanner looks.</summary>
internal static class OpenAppointment
{
    public static void MapOpenAppointment(this IEndpointRouteBuilder app) => app.MapMethods("/a/{token}", [HttpMethods.Get, HttpMethods.Head], OpenAsync);

    public static async Task<IResult> OpenAsync(string token, Requests requests, AppointmentVisit appointment, Visit visit, CancellationToken cancellationToken)
    {
        if (LinkToken.Hash(token) is not { } hash) return NoticePages.LinkUnknown(visit);
        return await AskAsync(requests, hash, cancellationToken) switch
        {
            Outcome<AppointmentForm>.Answered(var form) => appointment.Show(new(hash, form)),
            Outcome<AppointmentForm>.Refused(var refusal) => AppointmentNotices.Of(refusal, visit),
            _ => AppointmentNotices.Away(visit)
        };
    }

    public static Task<Outcome<AppointmentForm>> AskAsync(Requests requests, string hash, CancellationToken cancellationToken) =>
        requests.AskAsync<OpenAppointmentLink, AppointmentForm>(new OpenAppointmentLink(hash), new Actor(hash, Roles.Patient, ""), cancellationToken);
}
