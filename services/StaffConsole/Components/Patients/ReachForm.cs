using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Patients;

/// <summary>How somebody is reached and answers, as typed.</summary>
public abstract class ReachForm : FormState
{
    /// <summary>The patient's revision the form was made from; 0 when there was no patient to take it from.</summary>
    public int Revision { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Language { get; set; }
    public string? TimeZone { get; set; }
    public string? PreferredChannel { get; set; }
    public bool AnswersByText { get; set; }
    public string? TextConsentOn { get; set; }

    /// <summary>Null for no consent; a date that is none refuses the form.</summary>
    protected DateOnly? ReadConsent() => ReadDay(TextConsentOn, "The date of consent to texts is no date.");

    protected DateOnly? ReadDay(string? typed, string trouble)
    {
        if (CalendarDay.TryRead(typed, out var day)) return day;
        if (!string.IsNullOrWhiteSpace(typed)) Refuse(trouble);
        return null;
    }

    protected static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
