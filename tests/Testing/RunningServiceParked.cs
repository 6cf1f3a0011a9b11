namespace FbssFollowUp.Testing;

/// <summary>A consumer of the service under test failed after its retries, and its message was parked.</summary>
public sealed class MessageParkedException(Exception cause) : Exception($"A message was parked: {cause.Message}", cause);
