using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>A version a clinic made. Its verbs are its only transitions; once it was in force its content is never changed.</summary>
internal sealed class ProtocolDocument
{
    public const int ShippedVersion = 1;

    private ProtocolVersion? read;
    private string? readOf;

    private ProtocolDocument() { }

    public required int Version { get; init; }

    /// <summary>The whole version, as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>One of <see cref="ProtocolStates"/>.</summary>
    public required string State { get; set; }
    public required int BasedOn { get; init; }
    public required string ChangedBy { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
    public string? SignedBy { get; private set; }
    public string? SignedById { get; private set; }
    public DateTimeOffset? SignedAt { get; private set; }
    public string? InForceBy { get; private set; }
    public DateTimeOffset? InForceAt { get; private set; }

    /// <summary>Read once: an evaluation asks for it many times.</summary>
    public ProtocolVersion Read()
    {
        if (readOf != Content)
            (read, readOf) = (ProtocolJson.Read(Content), Content);
        return read!;
    }

    public static ProtocolDocument Draft(int version, string content, int basedOn, Actor by, DateTimeOffset now) => new()
    {
        Version = version,
        Content = content,
        State = ProtocolStates.Draft,
        BasedOn = basedOn,
        ChangedBy = by.DisplayName,
        ChangedAt = now
    };

    /// <summary>The shipped version as a row of its own, so that it can be signed and retired.</summary>
    public static ProtocolDocument Shipped(bool inForce, DateTimeOffset now) => new()
    {
        Version = ShippedVersion,
        Content = ProtocolBook.NewestText,
        State = inForce ? ProtocolStates.InForce : ProtocolStates.Retired,
        BasedOn = ShippedVersion,
        ChangedBy = "FbssFollowUp",
        ChangedAt = now
    };

    public Refused? Edit(string content, Actor by, DateTimeOffset now)
    {
        if (State is not (ProtocolStates.Draft or ProtocolStates.SignedOff))
            return ProtocolRefusals.NotADraft;
        (Content, State, ChangedBy, ChangedAt, SignedBy, SignedById, SignedAt) = (content, ProtocolStates.Draft, by.DisplayName, now, null, null, null);
        return null;
    }

    public Refused? Sign(Actor by, DateTimeOffset now)
    {
        if (SignedAt is not null)
            return ProtocolRefusals.AlreadySigned;
        (State, SignedBy, SignedById, SignedAt) = (State == ProtocolStates.Draft ? ProtocolStates.SignedOff : State, by.DisplayName, by.Id, now);
        return null;
    }

    public Refused? PutInForce(Actor by, DateTimeOffset now)
    {
        if (State == ProtocolStates.InForce)
            return ProtocolRefusals.AlreadyInForce;
        if (SignedAt is null)
            return ProtocolRefusals.NotSigned;
        (State, InForceBy, InForceAt) = (ProtocolStates.InForce, by.DisplayName, now);
        return null;
    }

    /// <summary>New episodes get another version; running ones stay.</summary>
    public void Retire() => State = ProtocolStates.Retired;
}
