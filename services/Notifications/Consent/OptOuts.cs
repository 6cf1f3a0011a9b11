using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Contacts;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>A phone number says its last word on texts: ledger, standing and facts in the caller's one save.</summary>
internal static class OptOuts
{
    /// <summary>The carrier or provider holds an opt-out that never reached us as a text.</summary>
    public static async Task ByProviderAsync(NotificationsDbContext db, string phone, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await RecordAsync(db, new Word(phone, true, "provider", null, await Holders.OnPhoneAsync(db, phone, cancellationToken), at, at), cancellationToken);
    }

    /// <summary>Returns whether this changed anything: only then is it confirmed and told.</summary>
    public static async Task<bool> RecordAsync(NotificationsDbContext db, Word word, CancellationToken cancellationToken)
    {
        db.ConsentEntries.Add(new ConsentEntry
        {
            What = word.OptsOut ? ConsentEntry.OptedOut : ConsentEntry.OptedIn,
            How = word.How,
            Address = word.Phone,
            PatientIds = [.. Holders.Of(word.OnPhone).Select(h => h.PatientId)],
            InboundId = word.InboundId,
            SaidAt = word.SaidAt,
            RecordedAt = word.Now
        });
        if (!await StandsAnewAsync(db, word, cancellationToken))
            return false;
        if (word.OptsOut)
            await SilenceAsync(db, word, cancellationToken);
        if (word.OnPhone.Count > 0)
            Tell(db, word);
        return true;
    }

    /// <summary>The last word is the one said last, also when it arrives first.</summary>
    private static async Task<bool> StandsAnewAsync(NotificationsDbContext db, Word word, CancellationToken cancellationToken)
    {
        var standing = await db.PhoneStandings.FindAsync([word.Phone], cancellationToken);
        if (standing is null)
        {
            db.PhoneStandings.Add(new PhoneStanding { Phone = word.Phone, OptedOut = word.OptsOut, Since = word.SaidAt });
            return true;
        }
        if (word.SaidAt < standing.Since)
            return false;
        var changed = standing.OptedOut != word.OptsOut;
        (standing.OptedOut, standing.Since) = (word.OptsOut, word.SaidAt);
        return changed;
    }

    private static async Task SilenceAsync(NotificationsDbContext db, Word word, CancellationToken cancellationToken)
    {
        foreach (var question in await db.Questions.Where(q => q.Phone == word.Phone && q.ClosedAt == null)
                     .ToListAsync(cancellationToken))
            question.Silence(word.SaidAt);
    }

    private static void Tell(NotificationsDbContext db, Word word)
    {
        var patients = word.OnPhone.Where(c => c.IsPatient).Select(c => c.Id).Order().ToArray();
        var proxies = word.OnPhone.Where(c => c.IsProxy).Select(c => c.Id).Order().ToArray() is { Length: > 0 } some ? some : null;
        if (word.OptsOut)
            db.Enqueue(new ContactOptedOut(patients, ChannelCodes.Sms, word.SaidAt, proxies));
        else
            db.Enqueue(new ContactOptedIn(patients, ChannelCodes.Sms, word.SaidAt, proxies));
    }

    /// <param name="How">"keyword", "provider-keyword", "own-words", "by-mail" or "provider".</param>
    /// <param name="OnPhone">Everybody who has the number: its standing is theirs.</param>
    internal sealed record Word(
        string Phone, bool OptsOut, string How, Guid? InboundId, IReadOnlyList<Contact> OnPhone, DateTimeOffset SaidAt, DateTimeOffset Now);
}
