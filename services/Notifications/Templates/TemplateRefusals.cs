using FbssFollowUp.Contracts;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Every reason not to save words.</summary>
internal static class TemplateRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Your role may not do this; administrators change the words of messages.");
    public static readonly Refused Unknown = new("template-unknown", "There is no such template.");
    public static readonly Refused WhyMissing = new("why-missing", "Say why, in 1 to 500 characters.");
    public static readonly Refused Overtaken = new("template-overtaken", "Somebody saved other words meanwhile. Load the page again and look at theirs.");
    public static readonly Refused Unchanged = new("template-unchanged", "The words are those in force; nothing was saved.");

    public static Refused Locked(string why) => new("template-locked", why);

    public static Refused MakesNoSense(IReadOnlyList<string> problems) => new("template-wrong", string.Join(" ", problems));
}
