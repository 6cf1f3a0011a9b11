using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Proxies;

/// <summary>What can change about a proxy: as typed before <see cref="ProxyCheck"/>, as kept after it.</summary>
internal sealed record ProxyPerson(
    string DisplayName, string Relation, string? Phone, string? Email, string Language, string TimeZone, string PreferredChannel,
    bool AnswersByText, DateOnly? TextConsentOn, DateOnly AgreedOn)
{
    public static ProxyPerson In(ProxyDetails typed) => new(
        typed.DisplayName, typed.Relation, typed.Phone, typed.Email, typed.Language, typed.TimeZone, typed.PreferredChannel,
        typed.AnswersByText, typed.TextConsentOn, typed.AgreedOn);
}
