namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Asked by the console for what patients wish of the calendar and nobody has dealt with, oldest first. Answered with <see cref="WishList"/>.</summary>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListWishes(int Take);
