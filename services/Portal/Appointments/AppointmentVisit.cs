using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.Portal.Pages.Appointments;
using FbssFollowUp.Portal.Visits;
using FbssFollowUp.Portal.Words;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>What an appointment's page is to show.</summary>
internal sealed class AppointmentVisit(Visit visit, AppointmentTickets tickets)
{
    public AppointmentWords Words => AppointmentWords.In(visit.Language);

    public AppointmentForm? Form { get; private set; }

    public string ProtectedTicket { get; private set; } = "";

    public Choice Choice { get; set; } = Choice.Nothing;

    public bool IsChoiceMissing { get; private set; }

    public string? Alert { get; private set; }

    public IResult Show(AppointmentTicket ticket, string? alert = null, bool isChoiceMissing = false, int status = StatusCodes.Status200OK)
    {
        (Form, ProtectedTicket, Alert, IsChoiceMissing) = (ticket.Form, tickets.Protect(ticket), alert, isChoiceMissing);
        visit.Language = ticket.Form.Language;
        visit.Title = Words.Title;
        return visit.Show<AppointmentPage>(status);
    }

    /// <summary>A time as the clinic's wall shows it, the zone named by its city.</summary>
    public string When(DateTimeOffset at, string timeZone) =>
        Words.When(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(timeZone)), timeZone[(timeZone.LastIndexOf('/') + 1)..].Replace('_', ' '));
}
