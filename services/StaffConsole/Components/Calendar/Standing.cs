using FbssFollowUp.Contracts.Scheduling;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Calendar;

/// <summary>Where an appointment or an offer stands, in words.</summary>
internal static class Standing
{
    public static string Of(AppointmentSummary appointment) => appointment switch
    {
        { State: not AppointmentStates.Booked } => Words.Of(appointment.State),
        { AnotherTimeAskedAt: not null } => "Asks for another time",
        { ConfirmedAt: not null } => "Confirmed by the patient",
        _ => "Booked, not confirmed yet"
    };

    public static string Of(OfferSummary offer) => offer.Outcome switch
    {
        null => $"waiting for the patient, {offer.Slots.Count} held",
        "taken" => "the patient chose one",
        "none-fits" => "none fits the patient",
        "expired" => "not answered in time",
        _ => "not needed any more"
    };

    /// <summary>How it looks in the calendar.</summary>
    public static string LookOf(AppointmentSummary appointment) => appointment switch
    {
        { State: not AppointmentStates.Booked } => "past",
        { AnotherTimeAskedAt: not null } => "asks",
        { Overlaps: true } => "over",
        _ => ""
    };

    public static string Of(PatientWish wish) => wish.Kind switch
    {
        "another-time" => "asks for another time",
        "none-fits" => "none of the offered times fits",
        "reply-unclear" => "wrote something about the appointment that must be read",
        "offer-expired" => "did not answer the offered times",
        "no-slots" => "must be seen soon, and no slot could be held",
        _ => Words.Of(wish.Kind)
    };
}
