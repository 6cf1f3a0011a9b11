namespace FbssFollowUp.Consultations.Requests;

/// <summary>Codes of a request's states, in the order it goes through them; the last three end it.</summary>
internal static class RequestStates
{
    public const string Received = "received";
    public const string Triaged = "triaged";
    public const string RecordsRequested = "records-requested";
    public const string Ready = "ready";
    public const string Scheduled = "scheduled";
    public const string Completed = "completed";
    public const string Declined = "declined";
    public const string Withdrawn = "withdrawn";

    public static IReadOnlyList<string> All { get; } = [Received, Triaged, RecordsRequested, Ready, Scheduled, Completed, Declined, Withdrawn];

    public static IReadOnlyList<string> Ended { get; } = [Completed, Declined, Withdrawn];
}
