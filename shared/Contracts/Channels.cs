namespace FbssFollowUp.Contracts;

/// <summary>Codes of the channels a person is reached on.</summary>
public static class Channels
{
    public const string Sms = "sms";
    public const string Email = "email";
}
