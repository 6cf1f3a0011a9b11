using System.Diagnostics;
using System.Security.Cryptography;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Templates;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>One message to one person: what was asked for, and what became of it.</summary>
internal sealed class Message
{
    private readonly List<MessageStep> _steps = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Purpose { get; init; }
    public required int Priority { get; init; }
    public required Guid SubjectId { get; init; }
    public required string Occurrence { get; init; }
    public required string RecipientKind { get; init; }
    public required Guid RecipientId { get; init; }
    public required string Template { get; init; }
    public required IReadOnlyDictionary<string, string> Data { get; set; }
    public MessageQuestion? Question { get; init; }
    public string? RequestedChannel { get; init; }

    /// <summary>The inbound message it answers by itself.</summary>
    public Guid? InReplyTo { get; init; }
    public AppointmentInvitation? Invitation { get; init; }

    /// <summary>Answers to keywords go to the number they came from, whatever the contact says.</summary>
    public string? FixedAddress { get; init; }
    public DateTimeOffset? UsefulUntil { get; init; }

    /// <summary>The channel it is expected to leave by: that channel's dispatcher looks at it. Put right when the decision says otherwise.</summary>
    public string Lane { get; set; } = ChannelCodes.Sms;

    public MessageState State { get; private set; }
    public required DateTimeOffset AskedAt { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public Guid? BehindQuestionId { get; private set; }
    public Guid? LeaseId { get; private set; }
    public DateTimeOffset? LeasedUntil { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>When the provider was last called, in real time: a provider is asked in its own.</summary>
    public DateTimeOffset? AttemptedAt { get; private set; }

    /// <summary>Channels that failed for good.</summary>
    public IReadOnlyList<string> Tried { get; private set; } = [];

    /// <summary>Binds a reply to a mail, a bounce of it or an unsubscription to it.</summary>
    public string? MailToken { get; private set; }

    /// <summary>Until when its provider should have said that it arrived.</summary>
    public DateTimeOffset? ConfirmBy { get; private set; }

    /// <summary>Since when it was due when an outage ended, and what became of it: "dropped", "shifted" or "collapsed".</summary>
    public DateTimeOffset? OverdueSince { get; private set; }
    public string? CaughtUp { get; private set; }
    public string? Channel { get; private set; }
    public string? Address { get; private set; }

    /// <summary>The proxy it went to instead of the patient.</summary>
    public Guid? ReadByProxyId { get; private set; }
    public string? SubjectLine { get; private set; }

    /// <summary>The exact text, link tokens masked: a link is a key and is not kept.</summary>
    public string? Body { get; private set; }

    /// <summary>Whose words those are.</summary>
    public Wording? Wording { get; private set; }
    public string? Reference { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? Reason { get; private set; }
    public uint Version { get; private set; }

    /// <summary>What happened, as far as it was added here: what is stored is not loaded with the message.</summary>
    public IReadOnlyCollection<MessageStep> Steps => _steps;

    /// <summary>The trace it was asked for in: sending it goes on with it.</summary>
    public string? TraceParent { get; private init; } = Activity.Current?.Id;

    public bool ToPatient => RecipientKind == MessageRecipient.Patient;

    public bool IsUnsent => State is MessageState.Waiting or MessageState.Sending;

    /// <summary>The intent, stored before the provider is called; the lease covers the call.</summary>
    public bool StartSending(string channel, string address, Guid? readByProxyId, RenderedText text, DateTimeOffset at, DateTimeOffset leasedUntil, DateTimeOffset attemptedAt)
    {
        if (!Move(MessageEvent.Started))
            return false;
        (Channel, Address, ReadByProxyId, LeasedUntil, BehindQuestionId, AttemptedAt) = (channel, address, readByProxyId, leasedUntil, null, attemptedAt);
        if (channel == ChannelCodes.Email)
            MailToken ??= Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        (SubjectLine, Body, Wording, Lane) = (text.Subject, LinkTokens.Mask(text.Body), text.Wording, channel);
        Attempts++;
        Note(at, MessageStep.Sending, text: Body);
        return true;
    }

    /// <summary>Nothing changes until then; whatever was decided is decided anew.</summary>
    public void Wait(DateTimeOffset until, Guid? behindQuestionId = null) =>
        (DueAt, BehindQuestionId, LeaseId, LeasedUntil) = (until, behindQuestionId, null, null);

    /// <summary>It leaves by another channel than was thought: that channel's dispatcher takes it.</summary>
    public void ChangeLane(string channel) => (Lane, LeaseId, LeasedUntil) = (channel, null, null);

    /// <summary>The provider surely does not have it: the same again, later.</summary>
    public bool PutBack(string why, DateTimeOffset at, DateTimeOffset until)
    {
        if (!Move(MessageEvent.PutBack))
            return false;
        ConfirmBy = null;
        Wait(until);
        Note(at, MessageStep.PutBack, why);
        return true;
    }

    /// <summary>This channel will never do: another one, if there is one.</summary>
    public bool TryOtherChannel(string reason, DateTimeOffset at)
    {
        if (!PutBack(reason, at, at))
            return false;
        (Tried, Attempts, Reason, SentAt) = ([.. Tried, Channel!], 0, reason, null);
        return true;
    }

    /// <summary>A provider has it.</summary>
    /// <param name="confirmBy">Until when it should say that it arrived; null for one that never says so. Until then the link is kept for another channel.</param>
    public bool HandOver(string reference, DateTimeOffset at, DateTimeOffset? confirmBy = null)
    {
        if (!Move(MessageEvent.HandedOver))
            return false;
        (Reference, SentAt, ConfirmBy, LeaseId, LeasedUntil) = (reference, at, confirmBy, null, null);
        if (confirmBy is null)
            ForgetLink();
        Note(at, MessageStep.Sent);
        return true;
    }

    /// <summary>It was not confirmed in time.</summary>
    public void StopWaitingForConfirmation()
    {
        ConfirmBy = null;
        ForgetLink();
    }

    /// <summary>Its provider has an outage from here on.</summary>
    public void StartOverdue(DateTimeOffset since) => OverdueSince ??= since;

    /// <summary>It was due long before it could be looked at.</summary>
    public void CatchUp(string how, DateTimeOffset overdueSince) => (CaughtUp, OverdueSince) = (how, OverdueSince ?? overdueSince);

    /// <summary>The provider says it arrived; a report may come before our own record of the hand-over.</summary>
    public bool Arrive(DateTimeOffset at)
    {
        if (!Move(MessageEvent.Arrived))
            return false;
        SentAt ??= at;
        (EndedAt, ConfirmBy) = (at, null);
        ForgetLink();
        Note(at, MessageStep.Delivered);
        return true;
    }

    public bool Drop(string reason, DateTimeOffset at) => End(MessageEvent.Unwanted, reason, at);

    public bool GiveUp(string reason, DateTimeOffset at) => End(MessageEvent.GivenUp, reason, at);

    private bool End(MessageEvent happened, string reason, DateTimeOffset at)
    {
        if (!Move(happened))
            return false;
        (Reason, EndedAt, ConfirmBy) = (reason, at, null);
        ForgetLink();
        Note(at, happened == MessageEvent.Unwanted ? MessageStep.Dropped : MessageStep.Undeliverable, reason);
        return true;
    }

    private void Note(DateTimeOffset at, string what, string? detail = null, string? text = null) =>
        _steps.Add(new MessageStep { MessageId = Id, At = at, What = what, Channel = Channel, Detail = detail, Text = text });

    private bool Move(MessageEvent happened)
    {
        var after = MessageStates.After(State, happened);
        var moved = after != State || happened == MessageEvent.Started && after == MessageState.Sending;
        State = after;
        return moved;
    }

    private void ForgetLink()
    {
        (LeaseId, LeasedUntil) = (null, null);
        if (Data.ContainsKey("link"))
            Data = Data.ToDictionary(d => d.Key, d => LinkTokens.Mask(d.Value));
    }
}
