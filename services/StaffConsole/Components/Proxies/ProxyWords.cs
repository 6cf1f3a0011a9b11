using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.StaffConsole.Components.Layout;

namespace FbssFollowUp.StaffConsole.Components.Proxies;

/// <summary>How somebody who answers for a patient is named.</summary>
internal static class ProxyWords
{
    /// <summary>Null for the patient, or where nothing is known of the patient at the moment.</summary>
    public static string? Of(PatientCard? patient, Guid? proxyId) =>
        proxyId is { } id && patient?.Proxies?.FirstOrDefault(p => p.Contact.ProxyId == id) is { } proxy ? Of(proxy.Contact) : null;

    public static string Of(ProxyContact proxy) => $"{proxy.DisplayName} ({Words.Of(proxy.Relation).ToLowerInvariant()})";
}
