namespace FbssFollowUp.Notifications.Templates;

/// <summary>Section <c>Practice</c>: how the practice calls itself in messages. The name is neutral: no specialty in it.</summary>
internal sealed class PracticeSettings
{
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";

    /// <summary>IANA name; stands in for a recipient's zone that this machine does not know.</summary>
    public string TimeZone { get; set; } = "";
}
