namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Answer to <see cref="ListCallTasks"/>.</summary>
public sealed record CallTaskList(IReadOnlyList<CallTaskSummary> Tasks, int Total);
