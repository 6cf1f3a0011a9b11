using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>The placeholders each template's sender has to fill; practice and phone are ours.</summary>
internal static class Placeholders
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [TemplateCodes.CheckInFirstQuestion] = ["site"],
        [TemplateCodes.CheckInScore] = ["site"],
        [TemplateCodes.CheckInRedFlags] = ["cervical"],
        [TemplateCodes.ScoreAskedAgain] = ["site"],
        [TemplateCodes.RedFlagsAskedAgain] = ["cervical"],
        [TemplateCodes.CheckInLink] = ["link"],
        [TemplateCodes.CheckInReminder] = ["site", "link"],
        [TemplateCodes.CheckInThanks] = [],
        [TemplateCodes.CheckInThanksWithLink] = ["link"],
        [TemplateCodes.HumanWillRead] = [],
        [TemplateCodes.Safety] = [],
        [TemplateCodes.Crisis] = [],
        [TemplateCodes.ReassessmentAlert] = ["caseCode", "urgency", "acknowledgeBy", "link"],
        [TemplateCodes.ReassessmentNextStep] = ["appointment"],
        [TemplateCodes.RequestArrived] = ["reference"],
        [TemplateCodes.RecordsAsked] = [],
        [TemplateCodes.RecordsReminder] = [],
        [TemplateCodes.RequestDeclined] = [],
        [TemplateCodes.AppointmentBooked] = ["startsAt", "timeZone", "link"],
        [TemplateCodes.AppointmentMoved] = ["startsAt", "timeZone", "link"],
        [TemplateCodes.AppointmentCancelled] = ["startsAt", "timeZone"],
        [TemplateCodes.AppointmentReminder] = ["startsAt", "timeZone", "link"],
        [TemplateCodes.AppointmentReminderToConfirm] = ["startsAt", "timeZone", "link"],
        [TemplateCodes.AppointmentAskedAgain] = ["startsAt", "timeZone"],
        [TemplateCodes.AppointmentConfirmed] = ["startsAt", "timeZone"],
        [TemplateCodes.AppointmentAnotherTime] = ["startsAt", "timeZone"],
        [TemplateCodes.AppointmentOffer] = ["link", "expiresAt", "timeZone"],
        [TemplateCodes.StaffAcknowledged] = ["caseCode", "acknowledgeBy"],
        [TemplateCodes.StaffCodeUnknown] = ["link"],
        [TemplateCodes.StaffCodeRefused] = ["caseCode", "link"],
        [TemplateCodes.CasesUnreachable] = ["link"],
        [OwnTemplates.OptedOut] = [],
        [OwnTemplates.OptedIn] = [],
        [OwnTemplates.Help] = []
    };

    /// <summary>What is wrong with a template and its values, in one sentence; null when they can be rendered.</summary>
    public static string? Problem(string template, IReadOnlyDictionary<string, string> data)
    {
        if (!Of.TryGetValue(template, out var needed))
            return $"There is no template '{template}'.";
        if (needed.FirstOrDefault(name => !data.ContainsKey(name)) is { } missing)
            return $"The template '{template}' needs a value for '{missing}'.";
        return needed.FirstOrDefault(name => PlaceholderWords.Of(name, data[name], WordStyle.Plain) is null) is { } wrong
            ? $"The template '{template}' cannot use the value given for '{wrong}'."
            : null;
    }
}
