namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Codes of the kinds of consultation request.</summary>
public static class ConsultationKinds
{
    public const string Consultation = "consultation";
    public const string SecondOpinion = "second-opinion";
    public const string Reassessment = "reassessment";
}
