namespace FbssFollowUp.Contracts.Consultations;

/// <summary>Somebody who may answer for a patient and is reached by an address of their own: a relative, a carer, a legal representative.</summary>
/// <param name="DisplayName">As they are called.</param>
/// <param name="Relation">One of <see cref="ProxyRelations"/>.</param>
/// <param name="Phone">E.164 or null.</param>
/// <param name="Email">One address or null.</param>
/// <param name="Language">One of <see cref="Languages"/>: the proxy's own.</param>
/// <param name="TimeZone">IANA name: the proxy is left alone at night where the proxy lives.</param>
/// <param name="PreferredChannel">One of <see cref="Channels"/>.</param>
/// <param name="AnswersByText">Chose to answer scores by text.</param>
/// <param name="TextConsentOn">Date of the proxy's own consent to texts; null means none.</param>
/// <param name="IsAsked">What is for the patient goes to this person instead. One at most of a patient's proxies; the others may answer of their own accord.</param>
public sealed record ProxyContact(
    Guid ProxyId, string DisplayName, string Relation, string? Phone, string? Email, string Language, string TimeZone, string PreferredChannel,
    bool AnswersByText, DateOnly? TextConsentOn, bool IsAsked);
