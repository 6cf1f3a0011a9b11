namespace FbssFollowUp.Messaging;

/// <summary>An outbox row this dispatcher has leased.</summary>
internal sealed record LeasedMessage(Guid Id, string MessageType, string Body, string? TraceParent, int Attempts);
