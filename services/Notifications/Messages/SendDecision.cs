namespace FbssFollowUp.Notifications.Messages;

/// <summary>What is to be done with a due message.</summary>
internal abstract record SendDecision
{
    private SendDecision() { }

    internal sealed record Send(string Channel, string Address) : SendDecision;

    /// <param name="Until">When to look again.</param>
    /// <param name="BehindQuestionId">The open question it waits for; looked at as soon as that one closes.</param>
    internal sealed record Wait(DateTimeOffset Until, Guid? BehindQuestionId = null) : SendDecision;

    internal sealed record Drop(string Reason) : SendDecision;

    internal sealed record GiveUp(string Reason) : SendDecision;
}
