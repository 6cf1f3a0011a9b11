namespace FbssFollowUp.Notifications.Templates;

/// <summary>Templates nobody else asks for: the answers to STOP, START and HELP.</summary>
internal static class OwnTemplates
{
    public const string OptedOut = "opted-out";
    public const string OptedIn = "opted-in";
    public const string Help = "help";
}
