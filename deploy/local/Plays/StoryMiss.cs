namespace FbssFollowUp.Local;

/// <summary>An expectation of a story that does not hold.</summary>
internal sealed record StoryMiss(string Story, string Expected, string Happened);
