namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>
/// One reading of the mailbox, mail by mail. A mail the server does not hand out holds up no other: neither one it refuses or leaves out, nor one at which it
/// hangs up or falls silent. That ends the session, and the rest is read in another.
/// </summary>
internal sealed class ReadUnseen(MailboxSettings settings, IMailbox mailbox)
{
    /// <summary>Hands over every mail not seen yet, oldest first, and marks as seen what was taken.</summary>
    /// <param name="most">Of one reading.</param>
    /// <param name="take">Is given the mail's own id in the mailbox, and what of it is read; null for one that was not handed out. Says whether it took the mail;
    /// if not, the next one comes, and this one again at the next reading.</param>
    /// <returns>How many were taken.</returns>
    /// <exception cref="MailboxException">The mailbox cannot be read.</exception>
    public async Task<int> RunAsync(int most, Func<string, byte[]?, Task<bool>> take, CancellationToken cancellationToken)
    {
        var session = await mailbox.EnterAsync(cancellationToken);
        try
        {
            var (taken, unmarked) = (0, 0);
            foreach (var number in await session.UnseenAsync(most, cancellationToken))
            {
                var (mail, isOver) = await FetchAsync(session, number, cancellationToken);
                if (isOver)
                    session = await EnterAgainAsync(session, cancellationToken);
                if (!await take($"{session.Generation}-{number}", mail))
                    continue;
                if (await session.MarkSeenAsync(number, cancellationToken))
                    taken++;
                else
                    unmarked++;
            }
            // Not counted as taken: they would be handed over again at once, without end.
            return unmarked == 0 ? taken : throw new MailboxException($"The mail server does not mark mails as read: {unmarked} of this reading.");
        }
        finally
        {
            await session.DisposeAsync();
        }
    }

    private async Task<(byte[]? Mail, bool IsOver)> FetchAsync(IMailboxSession session, uint number, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.TimeLimit);
        try
        {
            return (await session.FetchAsync(number, limit.Token), false);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested && broken is MailboxException or OperationCanceledException)
        {
            return (null, true);
        }
    }

    /// <summary>A server that is not there any more ends the reading, and no mail is to blame.</summary>
    private async Task<IMailboxSession> EnterAgainAsync(IMailboxSession over, CancellationToken cancellationToken)
    {
        await over.DisposeAsync();
        var next = await mailbox.EnterAsync(cancellationToken);
        if (next.Generation == over.Generation)
            return next;
        await next.DisposeAsync();
        throw new MailboxException("The mailbox was made anew while it was read.");
    }
}
