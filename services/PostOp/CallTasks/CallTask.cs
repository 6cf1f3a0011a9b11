using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.CallTasks;

/// <summary>Something a person must look at or phone about; one thing makes one task.</summary>
internal sealed class CallTask
{
    private CallTask() { }

    public required Guid Id { get; init; }
    public required Guid PatientId { get; init; }

    /// <summary>One of <see cref="CallTaskReasons"/>.</summary>
    public required string Reason { get; init; }
    public required string Sentence { get; set; }

    /// <summary>What it comes from: an inbound message, a check-in, a message, the last alert of a case.</summary>
    public required Guid SourceId { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>One of <see cref="Urgencies"/>: at once, today, or the next business day.</summary>
    public required string Urgency { get; init; }
    public string? TakenBy { get; private set; }
    public string? TakenById { get; private set; }
    public DateTimeOffset? TakenAt { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public string? DoneBy { get; private set; }
    public string? Outcome { get; private set; }

    public static CallTask Open(Guid patientId, string reason, Guid sourceId, string sentence, DateTimeOffset now, string urgency = Urgencies.Routine) => new()
    {
        Id = Guid.CreateVersion7(),
        PatientId = patientId,
        Reason = reason,
        SourceId = sourceId,
        Sentence = sentence,
        OpenedAt = now,
        Urgency = urgency
    };

    /// <summary>Who takes it again keeps it; nobody else does.</summary>
    public Refused? Take(Actor by, DateTimeOffset now)
    {
        if (DoneAt is not null)
            return CallTaskRefusals.AlreadyDone;
        if (TakenById is not null && TakenById != by.Id)
            return CallTaskRefusals.TakenBy(TakenBy!);
        (TakenBy, TakenById, TakenAt) = (by.DisplayName, by.Id, TakenAt ?? now);
        return null;
    }

    public Refused? Complete(Actor by, string outcome, DateTimeOffset now)
    {
        if (DoneAt is not null)
            return CallTaskRefusals.AlreadyDone;
        (DoneAt, DoneBy, Outcome) = (now, by.DisplayName, outcome);
        return null;
    }

    /// <summary>What whoever takes the task must know before they call.</summary>
    public void AddNote(string note) => Sentence = $"{note} {Sentence}";

    public CallTaskSummary ToContract() => new(Id, PatientId, Reason, Sentence, OpenedAt, DoneAt, DoneBy, Outcome, Urgency, TakenBy, TakenAt);
}

internal static class CallTaskReasons
{
    public const string ReplyNotUnderstood = "reply-not-understood";
    public const string ReplyWithoutQuestion = "reply-without-question";
    public const string MessageUndeliverable = "message-undeliverable";
    public const string SevereEarlyPain = "severe-early-pain";
    public const string CallWished = "call-wished";
    public const string HelpAsked = "help-asked";
    public const string RedFlagsUnanswered = "red-flags-unanswered";
    public const string SafetyWords = "safety-words";
    public const string Silence = "silence";
    public const string ReplyWhilePaused = "reply-while-paused";
    public const string CaseNotAcknowledged = "case-not-acknowledged";
}
