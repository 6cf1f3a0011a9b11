using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>A choice as a command, and what to say when it was taken.</summary>
internal sealed record Outgoing(string What, DateTimeOffset? StartsAt, AnswerOffer? Offer, AnswerAppointment? Appointment)
{
    public const string Taken = "taken";

    /// <summary>Null for what the page did not offer.</summary>
    public static Outgoing? Of(AppointmentTicket ticket, Choice choice) => ticket.Form.Appointment is { } appointment
        ? choice.Value switch
        {
            Choice.Confirm => new(Choice.Confirm, appointment.StartsAt, null, new AnswerAppointment(ticket.LinkHash, true)),
            Choice.AnotherTime => new(Choice.AnotherTime, appointment.StartsAt, null, new AnswerAppointment(ticket.LinkHash, false)),
            _ => null
        }
        : choice.Value == Choice.NoneFits ? new(Choice.NoneFits, null, new AnswerOffer(ticket.LinkHash, null), null)
        : ticket.Form.Offered.FirstOrDefault(o => o.Id.ToString() == choice.Value) is { } chosen
            ? new(Taken, chosen.StartsAt, new AnswerOffer(ticket.LinkHash, chosen.Id), null)
        : null;
}
