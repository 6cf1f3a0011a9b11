namespace FbssFollowUp.Messaging;

/// <summary>A message came from a broker user that may not send it by the table.</summary>
internal sealed class SenderRefusedException(string messageType, string? sender)
    : Exception($"{messageType} may not be sent by {sender ?? "a user the broker has not named"}.");
