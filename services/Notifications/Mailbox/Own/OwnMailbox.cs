using System.Security.Authentication;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>One session for each reading.</summary>
internal sealed class OwnMailbox(MailboxSettings settings) : IMailbox
{
    public async Task<int> ReadAsync(int most, Func<string, byte[], Task> take, CancellationToken cancellationToken)
    {
        await using var session = await EnterAsync(cancellationToken);
        var unseen = await session.UnseenAsync(most, cancellationToken);
        foreach (var uid in unseen)
        {
            await take($"{session.Generation}-{uid}", await session.FetchAsync(uid, cancellationToken));
            await session.MarkSeenAsync(uid, cancellationToken);
        }
        return unseen.Count;
    }

    private async Task<ImapSession> EnterAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ImapSession.OpenAsync(settings, cancellationToken);
        }
        catch (AuthenticationException)
        {
            throw MailboxException.NotTrusted();
        }
    }
}
