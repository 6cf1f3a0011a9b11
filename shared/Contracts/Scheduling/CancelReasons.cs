namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Codes of why an appointment is cancelled.</summary>
public static class CancelReasons
{
    public const string ByPatient = "by-patient";
    public const string ByPractice = "by-practice";

    /// <summary>The request it answers ended.</summary>
    public const string RequestEnded = "request-ended";

    /// <summary>The patient has died: nobody is told.</summary>
    public const string PatientDied = "patient-died";

    /// <summary>What staff may say.</summary>
    public static IReadOnlyList<string> OfStaff { get; } = [ByPatient, ByPractice];
}
