using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.StaffConsole.Components.Layout;
using FbssFollowUp.StaffConsole.Components.Patients;

namespace FbssFollowUp.StaffConsole.Components.Proxies;

/// <summary>Somebody who may answer for a patient, as typed.</summary>
public sealed class ProxyForm : ReachForm
{
    public string? DisplayName { get; set; }
    public string? Relation { get; set; }
    public string? AgreedOn { get; set; }
    public bool IsAsked { get; set; }

    /// <summary>An empty one: most proxies live where the patient does and speak the same language.</summary>
    public static ProxyForm For(PatientCard? patient) => patient is null ? new() : new()
    {
        Revision = patient.Revision,
        Language = patient.Contact.Language,
        TimeZone = patient.Contact.TimeZone,
    };

    public static ProxyForm Of(PatientCard? patient, ProxyCard? proxy) => patient is null || proxy is null ? new() : new()
    {
        Revision = patient.Revision,
        DisplayName = proxy.Contact.DisplayName,
        Relation = proxy.Contact.Relation,
        Phone = proxy.Contact.Phone,
        Email = proxy.Contact.Email,
        Language = proxy.Contact.Language,
        TimeZone = proxy.Contact.TimeZone,
        PreferredChannel = proxy.Contact.PreferredChannel,
        AnswersByText = proxy.Contact.AnswersByText,
        TextConsentOn = CalendarDay.Write(proxy.Contact.TextConsentOn),
        AgreedOn = CalendarDay.Write(proxy.AgreedOn),
        IsAsked = proxy.Contact.IsAsked,
    };

    public bool TryRead(out ProxyDetails details)
    {
        var agreedOn = ReadDay(AgreedOn, "The day it was agreed is no date.");
        details = new(
            DisplayName ?? "", Relation ?? "", OrNull(Phone), OrNull(Email), Language ?? "", TimeZone?.Trim() ?? "", PreferredChannel ?? "",
            AnswersByText, ReadConsent(), agreedOn ?? default, IsAsked);
        return Trouble is null;
    }
}
