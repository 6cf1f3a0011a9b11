using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Proxies;

/// <summary>What came of checking a proxy: kept as <paramref name="Person"/> with notices, or refused.</summary>
internal sealed record ProxyVerdict(ProxyPerson Person, IReadOnlyList<string> Notices, Refused? Refusal);

/// <summary>
/// Whether a proxy as typed can be kept, and how it is then written: as strict as a patient's own details, because what goes wrong here goes wrong in
/// the patient's follow-up.
/// </summary>
internal static class ProxyCheck
{
    /// <param name="patient">For whom the person is to answer.</param>
    public static ProxyVerdict Of(ProxyDetails typed, PatientDetails patient, DateTimeOffset now)
    {
        var kept = ProxyPerson.In(typed) with
        {
            DisplayName = PersonName.Read(typed.DisplayName) ?? "",
            Phone = PhoneNumber.Read(typed.Phone),
            Email = EmailAddress.Read(typed.Email)
        };
        var refusal = RefusalOf(typed, kept, now);
        return new ProxyVerdict(kept, refusal is null ? [.. Notices(typed, kept, patient, now)] : [], refusal);
    }

    private static Refused? RefusalOf(ProxyDetails typed, ProxyPerson kept, DateTimeOffset now) => kept switch
    {
        { DisplayName: "" } => PatientRefusals.ProxyNameUnreadable,
        _ when !ProxyRelations.All.Contains(kept.Relation) => PatientRefusals.RelationUnknown,
        _ when !Languages.All.Contains(kept.Language) => PatientRefusals.LanguageNotOffered,
        _ when ZoneName.Read(kept.TimeZone) is null => PatientRefusals.TimeZoneUnknown,
        { PreferredChannel: not (Channels.Sms or Channels.Email) } => PatientRefusals.ChannelUnknown,
        { Email: null } when !string.IsNullOrWhiteSpace(typed.Email) => PatientRefusals.EmailUnreadable,
        { Phone: null } when !string.IsNullOrWhiteSpace(typed.Phone) => PatientRefusals.ProxyPhoneUnreadable,
        { Phone: null, Email: null } => PatientRefusals.ProxyUnreachable,
        _ when kept.AgreedOn == default || kept.AgreedOn > LocalDate.Of(now, kept.TimeZone) => PatientRefusals.AgreedOnImpossible,
        { Email: null } when typed.IsAsked && kept.TextConsentOn is null => PatientRefusals.AskedProxyUnreachable,
        _ => null
    };

    private static IEnumerable<string> Notices(ProxyDetails typed, ProxyPerson kept, PatientDetails patient, DateTimeOffset now)
    {
        if (kept.Phone is not null && kept.Phone == patient.Phone) yield return ProxyNotices.SamePhone;
        if (kept.Email is not null && string.Equals(kept.Email, patient.Email, StringComparison.OrdinalIgnoreCase)) yield return ProxyNotices.SameEmail;
        if (typed.IsAsked && kept is { Phone: not null, TextConsentOn: null, PreferredChannel: Channels.Sms }) yield return DetailsNotices.NoConsentToTexts;
        if (kept.TextConsentOn > LocalDate.Of(now, kept.TimeZone)) yield return DetailsNotices.ConsentInFuture;
        if (PersonName.LooksLikeFormula(kept.DisplayName)) yield return DetailsNotices.NameLooksLikeFormula;
    }
}
