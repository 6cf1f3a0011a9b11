using System.Globalization;
using FbssFollowUp.Notifications.Channels.Email.ByMailKit;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;

namespace FbssFollowUp.Notifications.Mailbox.ByMailKit;

/// <summary>A mailbox that was entered by MailKit.</summary>
internal sealed class MailKitSession(ImapClient client, IMailFolder inbox) : IMailboxSession
{
    // Asked for once: a folder whose session broke does not know it any more.
    public string Generation { get; } = inbox.UidValidity.ToString(CultureInfo.InvariantCulture);

    public Task<IReadOnlyList<uint>> UnseenAsync(int most, CancellationToken cancellationToken) => OrHungUpAsync<IReadOnlyList<uint>>(
        async () => [.. (await inbox.SearchAsync(SearchQuery.NotSeen, cancellationToken)).Select(uid => uid.Id).Order().Take(most)]);

    public Task<byte[]?> FetchAsync(uint number, CancellationToken cancellationToken) => OrHungUpAsync(async () =>
    {
        try
        {
            await using var mail = await inbox.GetStreamAsync(new UniqueId(number), 0, MailReading.MostBytes, cancellationToken);
            using var bytes = new MemoryStream();
            await mail.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (Exception refused) when (refused is MessageNotFoundException or ImapCommandException)
        {
            return null;
        }
    });

    public Task<bool> MarkSeenAsync(uint number, CancellationToken cancellationToken) => OrHungUpAsync(async () =>
    {
        try
        {
            await inbox.StoreAsync(new UniqueId(number), new StoreFlagsRequest(StoreAction.Add, MessageFlags.Seen) { Silent = true }, cancellationToken);
            return true;
        }
        catch (ImapCommandException)
        {
            return false;
        }
    });

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<T> OrHungUpAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception failure) when (failure is not OperationCanceledException && BrokenSession.Is(failure))
        {
            throw new MailboxException("The mail server hung up.");
        }
    }
}
