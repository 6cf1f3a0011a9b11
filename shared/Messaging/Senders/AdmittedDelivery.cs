namespace FbssFollowUp.Messaging;

/// <summary>Goes with a delivery that could be read and came from a sender that may send it.</summary>
/// <param name="Sender">Who sent it.</param>
/// <param name="IsAwaited">A request: somebody waits for the answer.</param>
internal sealed record AdmittedDelivery(MessageSender Sender, bool IsAwaited);
