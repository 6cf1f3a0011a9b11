using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Sandbox;

namespace FbssFollowUp.Notifications.Tests;

/// <summary>The sandbox's provider, with moods: it may refuse, forget to answer, or see the caller die.</summary>
internal sealed class MoodyChannel(SandboxChannel sandbox, ProviderMood mood) : IChannel
{
    public IReadOnlyList<string> Serves => sandbox.Serves;

    public bool Confirms => mood.Confirms;

    public async Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (mood.Slowness is { } slowness)
            await slowness(message);
        if (mood.Before?.Invoke(message) is { } answer)
            return answer;
        var taken = await sandbox.HandOverAsync(message, cancellationToken);
        mood.After?.Invoke(message);
        return taken;
    }

    public Task<ProviderStatus?> StatusAsync(string reference, CancellationToken cancellationToken) => Task.FromResult(mood.Status);

    public Task<ChannelAnswer?> FindAsync(InDoubt message, CancellationToken cancellationToken) =>
        mood.NobodyKnows ? Task.FromResult<ChannelAnswer?>(new ChannelAnswer.NobodyKnows()) : sandbox.FindAsync(message, cancellationToken);
}

internal sealed class ProviderMood
{
    /// <summary>Says later whether a message arrived.</summary>
    public bool Confirms { get; set; }

    /// <summary>Cannot be asked, as a mail server.</summary>
    public bool NobodyKnows { get; set; }

    /// <summary>What it says of a message when it is asked.</summary>
    public ProviderStatus? Status { get; set; }

    /// <summary>What a message waits for before it is looked at, however long the caller is willing to.</summary>
    public Func<Outgoing, Task>? Slowness { get; set; }

    /// <summary>Answers instead of taking the message.</summary>
    public Func<Outgoing, ChannelAnswer?>? Before { get; set; }

    /// <summary>Happens when the message was taken and nothing is recorded yet.</summary>
    public Action<Outgoing>? After { get; set; }
}
