namespace FbssFollowUp.Contracts.Consultations;

/// <summary>How record numbers are told apart.</summary>
public static class RecordNumbers
{
    /// <summary>Begins the number of a patient who came by the public form and has none of the practice's yet.</summary>
    public const string Provisional = "WEB-";
}
