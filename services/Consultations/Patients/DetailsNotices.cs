using FbssFollowUp.Contracts;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Sentences for staff about details that are kept but limit what can be sent, or want a second look.</summary>
internal static class DetailsNotices
{
    public const string PhoneUnreadable = "The phone number cannot be read and was left out; e-mail is used.";
    public const string NoConsentToTexts = "There is no consent to texts: e-mail is used.";
    public const string NoPhone = "There is no phone number for texts: e-mail is used.";
    public const string NoEmail = "There is no e-mail address: texts are used.";
    public const string OnlyByCalling = "There is neither consent to texts nor an e-mail address: no message can be sent, call the patient.";
    public const string ConsentInFuture = "The date of consent to texts is in the future: check it.";
    public const string NameLooksLikeFormula = "The name looks like a spreadsheet formula; it is kept as written.";
    public const string PhoneShared = "The phone is shared with another patient.";
    public const string MaybeRegisteredTwice = "A patient with the same name, birth date and phone is registered under another record number.";
    public const string DetailsDiffer = "The patient is registered already with other details; nothing was changed.";

    public static IReadOnlyList<string> Of(PatientDetails typed, PatientDetails kept, DateTimeOffset now)
    {
        var notices = new List<string>();
        if (kept.Phone is null && !string.IsNullOrWhiteSpace(typed.Phone)) notices.Add(PhoneUnreadable);
        else if (ReachNotice(kept) is { } reach) notices.Add(reach);
        if (kept.TextConsentOn > TodayWith(kept, now)) notices.Add(ConsentInFuture);
        if (PersonName.LooksLikeFormula(kept.GivenName) || PersonName.LooksLikeFormula(kept.FamilyName)) notices.Add(NameLooksLikeFormula);
        return notices;
    }

    private static string? ReachNotice(PatientDetails kept)
    {
        var byText = kept.Phone is not null && kept.TextConsentOn is not null;
        var byEmail = kept.Email is not null;
        return (kept.PreferredChannel, byText, byEmail) switch
        {
            (_, false, false) => OnlyByCalling,
            (Channels.Sms, false, true) => kept.Phone is null ? NoPhone : NoConsentToTexts,
            (Channels.Email, true, false) => NoEmail,
            _ => null
        };
    }

    private static DateOnly TodayWith(PatientDetails kept, DateTimeOffset now) => LocalDate.Of(now, kept.TimeZone);
}
