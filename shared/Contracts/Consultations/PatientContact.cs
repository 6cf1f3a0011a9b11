namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A patient as other services may know them: how to address and reach them, no clinical word.</summary>
/// <param name="DisplayName">Given and family name.</param>
/// <param name="Phone">E.164 or null.</param>
/// <param name="Email">One address or null.</param>
/// <param name="Language">One of <see cref="Languages"/>.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="PreferredChannel">One of <see cref="Channels"/>.</param>
/// <param name="AnswersByText">The patient chose to answer scores by text.</param>
/// <param name="TextConsentOn">Date of consent to texts; null means none.</param>
/// <param name="Proxies">Who may answer for the patient now; null for nobody.</param>
public sealed record PatientContact(
    string DisplayName, string? Phone, string? Email, string Language, string TimeZone, string PreferredChannel,
    bool AnswersByText, DateOnly? TextConsentOn, IReadOnlyList<ProxyContact>? Proxies = null);
