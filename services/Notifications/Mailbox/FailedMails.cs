using System.Collections.Concurrent;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>Since when and how often each mail could not be taken. Of this replica since it began: after a restart a mail is only tried a few times more.</summary>
internal sealed class FailedMails
{
    private const int MostTries = 3;

    /// <summary>Trouble of some minutes at the mail server, or with a new version of ours, is no mail's fault.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (int Tries, DateTimeOffset Since)> _failed = new();

    public bool WasLast(string id, DateTimeOffset now)
    {
        var (tries, since) = _failed.AddOrUpdate(id, (1, now), (_, before) => (before.Tries + 1, before.Since));
        return tries >= MostTries && now - since >= Patience;
    }

    public void Forget(string id) => _failed.TryRemove(id, out _);
}
