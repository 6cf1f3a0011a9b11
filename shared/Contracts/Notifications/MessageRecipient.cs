namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Whom a message is for.</summary>
/// <param name="Kind">"patient" or "staff".</param>
/// <param name="Id">Patient id or staff id.</param>
public sealed record MessageRecipient(string Kind, Guid Id)
{
    public const string Patient = "patient";
    public const string Staff = "staff";
}
