using FbssFollowUp.Notifications.Channels.Email;

namespace FbssFollowUp.Notifications.Channels;

/// <summary>A provider of one or several channels. Called outside any transaction; a failure of which nothing is known may escape as it is.</summary>
internal interface IChannel
{
    /// <summary>Codes of the channels it serves.</summary>
    IReadOnlyList<string> Serves { get; }

    /// <summary>It reports later whether a message arrived.</summary>
    bool Confirms { get; }

    Task<ChannelAnswer> HandOverAsync(Outgoing message, CancellationToken cancellationToken);

    /// <summary>What the provider has of a message that may have reached it; null if it never had it.</summary>
    Task<ChannelAnswer?> FindAsync(InDoubt message, CancellationToken cancellationToken);

    /// <summary>How far a message has come by the provider's own word; null where it cannot be asked, or does not know.</summary>
    Task<ProviderStatus?> StatusAsync(string reference, CancellationToken cancellationToken);
}

/// <summary>A message as a provider is given it.</summary>
/// <param name="Mail">What a mail has besides; null for a text.</param>
internal sealed record Outgoing(
    Guid MessageId, string Channel, string To, string RecipientKind, string? Subject, string Text, MailParts? Mail = null)
{
    /// <summary>After this instant it must not reach the phone any more; null for no limit of ours.</summary>
    public DateTimeOffset? DeliverBy { get; init; }
}

/// <summary>A message that may have reached its provider.</summary>
/// <param name="MaskedText">Its text, link tokens masked: the links themselves are not kept.</param>
/// <param name="Since">When the provider was called, in real time.</param>
internal sealed record InDoubt(Guid MessageId, string Channel, string To, string MaskedText, DateTimeOffset Since);

/// <summary>A status as a provider words it, with its error code, if any.</summary>
internal sealed record ProviderStatus(string Status, int? ErrorCode);
