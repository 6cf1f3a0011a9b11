namespace FbssFollowUp.Contracts.Notifications;

/// <summary>
/// Sent by the console when a person has read a text with an opt-out word in its midst (<see cref="UnboundReply.HoldsTexts"/>): further texts to that number
/// waited for it. Surgeon, scheduler or administrator.
/// </summary>
/// <param name="OptsOut">The patient wants no more texts: that is the number's last word from now on. Else texts go on.</param>
public sealed record SettleReply(Guid InboundId, bool OptsOut);
