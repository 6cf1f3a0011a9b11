namespace FbssFollowUp.Contracts.Notifications;

/// <summary>
/// Sent by the console when a person says whose a reply is that came from an unknown number or address. It is then told as <see cref="ReplyReceived"/>,
/// without a question; the patient's stored number is not changed. Surgeon, scheduler or administrator.
/// </summary>
public sealed record BindReply(Guid InboundId, Guid PatientId);
