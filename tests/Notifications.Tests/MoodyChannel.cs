using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Sandbox;

namespace FbssFollowUp.Notifications.Tests;

/// <summary>The sandbox's provider, with moods: it may refuse, forget to answer, or see the caller die.</summary>
internal sealed class MoodyChannel(SandboxChannel sandbox, ProviderMood mood) : IChannel
{
    public IReadOnlyList<string> Serves => sandbox.Serves;

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (mood.Before?.Invoke(message) is { } answer)
            return answer;
        var taken = await sandbox.HandOverAsync(message, cancellationToken);
        mood.After?.Invoke(message);
        return taken;
    }

    public Task<ChannelAnswer.Taken?> FindAsync(Guid messageId, CancellationToken cancellationToken) => sandbox.FindAsync(messageId, cancellationToken);
}

internal sealed class ProviderMood
{
    /// <summary>Answers instead of taking the message.</summary>
    public Func<Outgoing, ChannelAnswer?>? Before { get; set; }

    /// <summary>Happens when the message was taken and nothing is recorded yet.</summary>
    public Action<Outgoing>? After { get; set; }
}
