namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Codes of the kinds of appointment every practice starts with.</summary>
public static class AppointmentTypes
{
    public const string NewPatient = "new-patient";
    public const string SecondOpinion = "second-opinion";
    public const string Reassessment = "reassessment";
    public const string FollowUp = "follow-up";

    public static IReadOnlyList<string> All { get; } = [NewPatient, SecondOpinion, Reassessment, FollowUp];
}
