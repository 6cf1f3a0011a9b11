namespace FbssFollowUp.Contracts.PostOp;

/// <summary>
/// Sent by the console to move one running episode to another protocol version: its window and what is planned follow, what was answered stays
/// and is judged anew. Answered with <see cref="Accepted"/> or <see cref="Refused"/> (<c>episode-unknown</c>, <c>version-unknown</c>,
/// <c>version-not-usable</c>, <c>already-there</c>, <c>why-missing</c>, <c>not-allowed</c>). Surgeons only.
/// </summary>
/// <param name="Why">Kept with who did it, 1 to 500 characters.</param>
public sealed record MoveEpisode(Guid EpisodeId, int Version, string Why);
