using FbssFollowUp.Notifications.Contacts;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>A text as it came in. Stored first, read afterwards, once.</summary>
internal sealed class InboundMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Provider { get; init; }
    public required string ProviderId { get; init; }
    public required string Channel { get; init; }
    public required string From { get; init; }
    public required string Text { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>"STOP", "START" or "HELP" where the provider took it for that and answered it itself; null where it did not.</summary>
    public string? ProviderKeyword { get; init; }

    /// <summary>The mail of ours it was sent in answer to, by its token.</summary>
    public Guid? AboutMessageId { get; init; }
    public bool IsAutomatic { get; init; }

    /// <summary>Our own mail server vouches for the sender.</summary>
    public bool IsAuthenticated { get; init; }
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>One of <see cref="ReplyOutcomes"/>, null until read.</summary>
    public string? Outcome { get; private set; }
    public Guid? QuestionId { get; private set; }
    public IReadOnlyList<Guid> PatientIds { get; private set; } = [];

    /// <summary>Who wrote, where it was a proxy of one of them.</summary>
    public IReadOnlyList<Guid> ProxyIds { get; private set; } = [];

    /// <summary>Who of the staff said whose it is.</summary>
    public string? BoundBy { get; private set; }
    public DateTimeOffset? BoundAt { get; private set; }

    /// <summary>It has an opt-out word in its midst: nothing but safety is texted to its number until a person has read it.</summary>
    public bool HoldsTexts { get; private set; }
    public string? SettledBy { get; private set; }
    public DateTimeOffset? SettledAt { get; private set; }

    public void HoldTexts() => HoldsTexts = true;

    public void Settle(string by, DateTimeOffset at) => (SettledBy, SettledAt) = (by, at);

    public void Bind(Guid patientId, string by, DateTimeOffset at) => (PatientIds, BoundBy, BoundAt) = ([patientId], by, at);

    public void Read(string outcome, Guid? questionId, IReadOnlyList<Holder> writers, DateTimeOffset at)
    {
        (Outcome, QuestionId, ReadAt) = (outcome, questionId, at);
        (PatientIds, ProxyIds) = ([.. writers.Select(w => w.PatientId)], [.. writers.Select(w => w.ProxyId).OfType<Guid>()]);
    }
}
