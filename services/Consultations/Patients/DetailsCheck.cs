using FbssFollowUp.Contracts;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>What came of checking details: kept as <paramref name="Details"/> with notices, or refused.</summary>
internal sealed record DetailsVerdict(PatientDetails Details, IReadOnlyList<string> Notices, Refused? Refusal);

/// <summary>
/// Whether details as typed can be kept, and how they are then written. Refused is what would make the follow-up go wrong unseen; what only
/// limits it (a phone that cannot be read beside a good e-mail address, no consent to texts) is kept with a notice.
/// </summary>
internal static class DetailsCheck
{
    public static DetailsVerdict Of(PatientDetails typed, DateTimeOffset now)
    {
        var kept = Normalised(typed);
        var refusal = RefusalOf(typed, kept);
        return new DetailsVerdict(kept, refusal is null ? DetailsNotices.Of(typed, kept, now) : [], refusal);
    }

    private static PatientDetails Normalised(PatientDetails typed) => typed with
    {
        GivenName = PersonName.Read(typed.GivenName) ?? "",
        FamilyName = PersonName.Read(typed.FamilyName) ?? "",
        Phone = PhoneNumber.Read(typed.Phone),
        Email = EmailAddress.Read(typed.Email)
    };

    private static Refused? RefusalOf(PatientDetails typed, PatientDetails kept)
    {
        if (kept.GivenName == "" || kept.FamilyName == "") return PatientRefusals.NameUnreadable;
        if (!Languages.All.Contains(kept.Language)) return PatientRefusals.LanguageNotOffered;
        if (ZoneName.Read(kept.TimeZone) is null) return PatientRefusals.TimeZoneUnknown;
        if (kept.PreferredChannel is not (Channels.Sms or Channels.Email)) return PatientRefusals.ChannelUnknown;
        if (kept.Email is null && !string.IsNullOrWhiteSpace(typed.Email)) return PatientRefusals.EmailUnreadable;
        if (kept.Phone is null && kept.Email is null) return PatientRefusals.NoWayToReach;
        return null;
    }
}
