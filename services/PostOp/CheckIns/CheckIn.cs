using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>One time a patient is asked. Its verbs are its only transitions; each answers null, or why it may not be.</summary>
internal sealed class CheckIn
{
    private CheckIn() { }

    public required Guid Id { get; init; }
    public required Guid EpisodeId { get; init; }
    public required Guid PatientId { get; init; }

    /// <summary>The day after surgery it is asked for.</summary>
    public required int Day { get; init; }
    public required string Kind { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public string State { get; private set; } = CheckInStates.Planned;
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? ExpiresAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How often the patient was asked again.</summary>
    public int Prompts { get; private set; }

    /// <summary>When they are asked again if nothing has come; null for no more.</summary>
    public DateTimeOffset? NextPromptAt { get; private set; }

    /// <summary>What the patient chose on the page and did not send yet.</summary>
    public CheckInProgress? Saved { get; private set; }

    /// <summary>SHA-256 of the link's token, lower-case hexadecimal; one asked by text has a link too, for the mail that goes instead; one
    /// that no message of ours went out for has none.</summary>
    public string? LinkHash { get; private set; }

    public bool IsOpen => State is CheckInStates.Sent or CheckInStates.Answering;

    public bool IsOver => State is CheckInStates.Completed or CheckInStates.Missed or CheckInStates.Skipped;

    public static CheckIn Plan(Guid episodeId, Guid patientId, int day, string kind, DateTimeOffset dueAt) => new()
    {
        Id = Guid.CreateVersion7(),
        EpisodeId = episodeId,
        PatientId = patientId,
        Day = day,
        Kind = kind,
        DueAt = dueAt
    };

    /// <summary>The patient moved to another zone.</summary>
    public void MoveTo(DateTimeOffset dueAt) => DueAt = State == CheckInStates.Planned ? dueAt : DueAt;

    public Refused? Send(DateTimeOffset now, DateTimeOffset expiresAt, string? linkHash)
    {
        if (State != CheckInStates.Planned)
            return CheckInRefusals.NotPlanned;
        (State, SentAt, ExpiresAt, LinkHash) = (CheckInStates.Sent, now, expiresAt, linkHash);
        return null;
    }

    /// <summary>One that no job sent.</summary>
    public void PromptAt(DateTimeOffset first) => NextPromptAt = first;

    public void Prompted(DateTimeOffset? next) => (Prompts, NextPromptAt) = (Prompts + 1, next);

    public void Save(CheckInProgress progress) => Saved = progress;

    public Refused? Answer() => WhileOpen(CheckInStates.Answering, null);

    public Refused? Complete(DateTimeOffset now) =>
        State == CheckInStates.Sent ? CheckInRefusals.NotAnswered : WhileOpen(CheckInStates.Completed, now);

    public Refused? Miss(DateTimeOffset now) => WhileOpen(CheckInStates.Missed, now);

    public Refused? Skip(DateTimeOffset now)
    {
        if (State != CheckInStates.Planned)
            return CheckInRefusals.NotPlanned;
        (State, EndedAt) = (CheckInStates.Skipped, now);
        return null;
    }

    /// <summary>The withdrawal was a mistake: what it dropped and still lies ahead is asked for after all.</summary>
    public void TakeUpAgain(DateTimeOffset droppedAt, DateTimeOffset now)
    {
        if (State == CheckInStates.Skipped && EndedAt == droppedAt && SentAt is null && DueAt > now)
            (State, EndedAt) = (CheckInStates.Planned, null);
    }

    private Refused? WhileOpen(string next, DateTimeOffset? endedAt)
    {
        if (!IsOpen)
            return State switch
            {
                CheckInStates.Completed => CheckInRefusals.AlreadyAnswered,
                CheckInStates.Planned => CheckInRefusals.NotOpen,
                _ => CheckInRefusals.LinkExpired
            };
        (State, EndedAt) = (next, endedAt);
        return null;
    }
}
