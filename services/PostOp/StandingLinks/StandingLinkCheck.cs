using FbssFollowUp.Contracts;
using FbssFollowUp.PostOp.Surgeries;

namespace FbssFollowUp.PostOp.StandingLinks;

/// <summary>How often one patient's standing links were used in the last day.</summary>
/// <param name="Begun">Check-ins begun at the patient's wish.</param>
/// <param name="Reopened">Further links to one that was open.</param>
internal sealed record StandingLinkUse(int Begun, int Reopened);

/// <summary>Whether a standing link still begins a check-in.</summary>
internal static class StandingLinkCheck
{
    public const int CheckInsADay = 5;
    public const int ReopenedADay = 20;

    public static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <param name="newest">The newest episode of the link's patient; null if nobody has this link.</param>
    public static Refused? Refusal(Episode? newest, Actor actor, DateTimeOffset now) => newest switch
    {
        _ when actor.Role != Roles.Patient => StandingLinkRefusals.Unknown,
        null => StandingLinkRefusals.Unknown,
        { EndedAt: not null } => StandingLinkRefusals.FollowUpOver,
        { PausedUntil: { } until } when until > now => StandingLinkRefusals.FollowUpPaused,
        _ => null
    };

    /// <param name="isOneOpen">A check-in is open already: it is led into, and counts less.</param>
    public static Refused? Refusal(StandingLinkUse use, bool isOneOpen) =>
        isOneOpen ? use.Reopened >= ReopenedADay ? StandingLinkRefusals.TooManyToday : null
        : use.Begun >= CheckInsADay ? StandingLinkRefusals.TooManyToday : null;
}
