namespace FbssFollowUp.Contracts.Scheduling;

/// <summary>Answer to <see cref="ListWishes"/>.</summary>
public sealed record WishList(IReadOnlyList<PatientWish> Wishes, int Total);
