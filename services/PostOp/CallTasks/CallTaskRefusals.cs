using FbssFollowUp.Contracts;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Every reason not to complete a call task.</summary>
internal static class CallTaskRefusals
{
    public static readonly Refused NotAllowed = new("not-allowed", "Only staff of the practice may see and complete call tasks.");
    public static readonly Refused ProxyUnknown = new("proxy-unknown", "This person may not answer for the patient: note it on the patient's page first.");
    public static readonly Refused TaskUnknown = new("task-unknown", "There is no such call task.");
    public static readonly Refused AlreadyDone = new("already-done", "The call task has been completed before.");
    public static readonly Refused EpisodeUnknown = new("episode-unknown", "No surgery of this patient is recorded.");
    public static readonly Refused PatternUnknown = new("answer-out-of-range", "What is new must be one of the kinds listed.");
    public static readonly Refused OutcomeMissing = new("outcome-missing", "Say what came of it, in 1 to 1,000 characters.");

    public static Refused TakenBy(string name) => new("already-taken", $"{name} has taken the call task.");
}
