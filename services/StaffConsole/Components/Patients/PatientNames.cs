using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.StaffConsole.Components.Layout;
using FbssFollowUp.StaffConsole.Components.Proxies;

namespace FbssFollowUp.StaffConsole.Components.Patients;

/// <summary>Patients' names for pages that know only ids; Consultations is asked once for all of a page.</summary>
internal sealed class PatientNames(Desk desk)
{
    private const int AskedAtMost = 500;
    private readonly Dictionary<Guid, PatientCard> _cards = [];

    public async Task LoadAsync(IEnumerable<Guid> patientIds)
    {
        foreach (var ids in patientIds.Distinct().Where(id => !_cards.ContainsKey(id)).Chunk(AskedAtMost))
        {
            var found = await desk.AskAsync<FindPatients, PatientsFound>(new(ids, Text: null, Skip: 0, AskedAtMost));
            foreach (var card in found.OrNull()?.Patients ?? []) _cards[card.PatientId] = card;
        }
    }

    public PatientCard? CardOf(Guid patientId) => _cards.GetValueOrDefault(patientId);

    public string? Of(Guid patientId) => _cards.TryGetValue(patientId, out var card) ? card.Contact.DisplayName : null;

    /// <summary>"Rosa Duarte (child)" for a proxy who answered; also one who has ended.</summary>
    public string? ProxyOf(Guid patientId, Guid? proxyId) => ProxyWords.Of(_cards.GetValueOrDefault(patientId), proxyId);

    /// <summary>Who may answer for the patient now, who is asked instead of the patient first.</summary>
    public IReadOnlyList<ProxyContact> ProxiesOf(Guid patientId) =>
        [.. (_cards.GetValueOrDefault(patientId)?.Contact.Proxies ?? []).OrderByDescending(p => p.IsAsked)];

    public string? PhoneOf(Guid patientId) => _cards.GetValueOrDefault(patientId)?.Contact.Phone;

    public string? RecordNumberOf(Guid patientId) => _cards.GetValueOrDefault(patientId)?.RecordNumber;
}
