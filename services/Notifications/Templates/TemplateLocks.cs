using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>
/// Templates nobody changes here. Safety words, the crisis line and the red-flag questions are clinical: what they list is what the system watches for and
/// how their answers are read, and both change together, with the software.
/// </summary>
internal static class TemplateLocks
{
    private static readonly string[] Locked =
        [TemplateCodes.Safety, TemplateCodes.Crisis, TemplateCodes.CheckInRedFlags, TemplateCodes.RedFlagsAskedAgain];

    public static string? WhyLocked(string template) => Locked.Contains(template)
        ? "These words protect patients and belong to the clinical rules: they change only with the software."
        : null;
}
