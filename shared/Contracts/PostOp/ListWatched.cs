namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Asked by the console for the nurses' list: patients whose last answer is only watched (amber), newest first. Answered with
/// <see cref="WatchedList"/>.
/// </summary>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListWatched(int Take);
