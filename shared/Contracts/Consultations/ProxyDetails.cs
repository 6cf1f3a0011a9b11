namespace FbssFollowUp.Contracts.Consultations;

/// <summary>A proxy as staff enter one. Fields as in <see cref="ProxyContact"/>.</summary>
/// <param name="Phone">As typed; kept as E.164. At least one of phone and e-mail.</param>
/// <param name="AgreedOn">When the patient, or the law, agreed that this person answers; not in the future.</param>
/// <param name="IsAsked">Messages go to this person from now on, and to no other proxy any more.</param>
public sealed record ProxyDetails(
    string DisplayName, string Relation, string? Phone, string? Email, string Language, string TimeZone, string PreferredChannel,
    bool AnswersByText, DateOnly? TextConsentOn, DateOnly AgreedOn, bool IsAsked);
