namespace FbssFollowUp.Contracts.Notifications;

/// <summary>Of which patient a proxy wrote.</summary>
public sealed record ReplyProxy(Guid PatientId, Guid ProxyId);
