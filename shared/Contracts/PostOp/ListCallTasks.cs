namespace FbssFollowUp.Contracts.PostOp;

/// <summary>Asked by the console for what a person must look at or phone about, most urgent and oldest first. Answered with <see cref="CallTaskList"/>.</summary>
/// <param name="OpenOnly">Leave out those done.</param>
/// <param name="Take">At most this many, 1 to 500.</param>
public sealed record ListCallTasks(bool OpenOnly, int Take);
