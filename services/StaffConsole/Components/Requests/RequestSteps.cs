using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Scheduling;

namespace FbssFollowUp.StaffConsole.Components.Requests;

/// <summary>What can be done with a request in which state; the owner judges it again.</summary>
internal static class RequestSteps
{
    public static readonly IReadOnlyList<string> States =
        ["received", "triaged", "records-requested", "ready", "scheduled", "completed", "declined", "withdrawn"];

    public static readonly IReadOnlyList<string> Kinds = [ConsultationKinds.Consultation, ConsultationKinds.SecondOpinion, ConsultationKinds.Reassessment];

    private static readonly string[] BeforeReady = ["received", "triaged", "records-requested"];

    public static bool CanTriage(RequestSummary request) => request.State == "received";

    public static bool CanAsk(RequestSummary request) => BeforeReady.Contains(request.State);

    public static bool CanBeReady(RequestSummary request) => BeforeReady.Contains(request.State) && !request.LooksLikeAnother;

    public static bool CanBook(RequestSummary request) => request.State == "ready" && !request.LooksLikeAnother;

    /// <summary>The kind of appointment that goes with a kind of request.</summary>
    public static string AppointmentOf(string kind) => kind switch
    {
        ConsultationKinds.SecondOpinion => AppointmentTypes.SecondOpinion,
        ConsultationKinds.Reassessment => AppointmentTypes.Reassessment,
        _ => AppointmentTypes.NewPatient
    };

    public static bool CanDecline(RequestSummary request) => BeforeReady.Contains(request.State) || request.State == "ready";

    public static bool CanWithdraw(RequestSummary request) => CanDecline(request) || request.State == "scheduled";

    public static bool HasEnded(RequestSummary request) => request.State is "completed" or "declined" or "withdrawn";

    /// <summary>What the patient was told to name on the phone.</summary>
    public static string ReferenceOf(Guid requestId)
    {
        var digits = requestId.ToString("N")[^8..].ToUpperInvariant();
        return $"{digits[..4]}-{digits[4..]}";
    }
}
