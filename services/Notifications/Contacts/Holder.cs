using FbssFollowUp.Contracts.Notifications;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Contacts;

/// <summary>Who has an address, as one patient sees it: the patient, or a proxy of theirs.</summary>
/// <param name="ProxyId">Null for the patient.</param>
internal sealed record Holder(Guid PatientId, Guid? ProxyId);

/// <summary>Whose an address is.</summary>
internal static class Holders
{
    /// <summary>Patients and those who may answer for them now; staff have their numbers to themselves.</summary>
    public static async Task<IReadOnlyList<Contact>> OnPhoneAsync(NotificationsDbContext db, string phone, CancellationToken cancellationToken) =>
        await db.Contacts.AsNoTracking().Where(c => c.Phone == phone && c.Kind != MessageRecipient.Staff && c.Active).ToListAsync(cancellationToken);

    public static async Task<IReadOnlyList<Contact>> OfMailboxAsync(NotificationsDbContext db, string address, CancellationToken cancellationToken)
    {
        var itself = Exactly(address);
        return await db.Contacts.AsNoTracking()
            .Where(c => c.Email != null && EF.Functions.ILike(c.Email, itself, Escape) && c.Kind != MessageRecipient.Staff && c.Active).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// One for each patient, in a fixed order. On an address that patient and proxies share it is the proxy messages go to, else the patient: who holds the
    /// phone at the moment nobody can tell.
    /// </summary>
    public static IReadOnlyList<Holder> Of(IEnumerable<Contact> contacts) =>
        [.. contacts.GroupBy(c => c.PatientId ?? c.Id).OrderBy(g => g.Key).Select(g => new Holder(g.Key, Likeliest(g)))];

    /// <summary>What a fact tells of them: those who are proxies.</summary>
    public static IReadOnlyList<ReplyProxy>? Told(IEnumerable<Holder> holders)
    {
        ReplyProxy[] proxies = [.. holders.Where(h => h.ProxyId is not null).Select(h => new ReplyProxy(h.PatientId, h.ProxyId!.Value))];
        return proxies.Length > 0 ? proxies : null;
    }

    private const string Escape = "!";

    /// <summary>As a pattern that means nothing but the address itself, in any case.</summary>
    private static string Exactly(string address) => address.Replace("!", "!!", StringComparison.Ordinal)
        .Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);

    private static Guid? Likeliest(IEnumerable<Contact> ofPatient) =>
        ofPatient.OrderByDescending(c => c.IsAsked).ThenByDescending(c => c.IsPatient).ThenBy(c => c.Id).First() is { IsPatient: false } proxy ? proxy.Id : null;
}
