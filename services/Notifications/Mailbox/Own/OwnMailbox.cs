using System.Security.Authentication;

namespace FbssFollowUp.Notifications.Mailbox.Own;

/// <summary>One session for each reading.</summary>
internal sealed class OwnMailbox(MailboxSettings settings) : IMailbox
{
    public async Task<int> ReadAsync(int most, Func<string, byte[], Task<bool>> take, CancellationToken cancellationToken)
    {
        await using var session = await EnterAsync(cancellationToken);
        var taken = 0;
        foreach (var uid in await session.UnseenAsync(most, cancellationToken))
        {
            if (!await take($"{session.Generation}-{uid}", await session.FetchAsync(uid, cancellationToken)))
                continue;
            await session.MarkSeenAsync(uid, cancellationToken);
            taken++;
        }
        return taken;
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
