namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Sent by the console when what a patient wished of the calendar is dealt with. Answered with <see cref="Accepted"/> or <see cref="Refused"/>.</summary>
/// <param name="Outcome">What came of it, for colleagues, at most 500 characters.</param>
public sealed record SettleWish(Guid WishId, string Outcome);
