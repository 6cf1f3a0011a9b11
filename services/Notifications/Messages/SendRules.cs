using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Contacts;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>Everything that is checked again when a message is about to leave.</summary>
internal static class SendRules
{
    /// <summary>How long a recipient may stay unknown before somebody is told.</summary>
    public static readonly TimeSpan UnknownRecipientPatience = TimeSpan.FromDays(1);

    public static SendDecision Decide(Message message, SendSituation situation, DateTimeOffset now)
    {
        if (situation.Silence is { Holds: true } silence && !BreaksSilence(message, silence))
            return new SendDecision.Drop(NotSent.PatientSilent);
        if (situation.Ended is { } ended && !StillWanted(message, ended))
            return new SendDecision.Drop(NotSent.NotWanted);
        if (situation.HasNewer)
            return new SendDecision.Drop(NotSent.Collapsed);
        if (message.UsefulUntil <= now || message.Question?.ExpiresAt <= now)
            return new SendDecision.Drop(NotSent.TooLate);
        if (situation.Recipient is null)
            return Unknown(message, now);
        return Quiet(message, situation.RecipientZone, now) ?? Choose(message, situation, now);
    }

    /// <summary>What a number itself asked for by STOP, START or HELP is answered, and whoever withdrew and writes of danger gets safety words.</summary>
    public static bool BreaksSilence(Message message, Silence silence) =>
        message.Purpose == PurposeOrder.Keyword || (message.Purpose == Purposes.Safety && !silence.IsDead);

    /// <summary>A check-in that is over is asked for no more; thanks and safety words about it still go. An acknowledged case alerts nobody, until it
    /// is raised again: what was asked for after the acknowledgement is wanted.</summary>
    public static bool StillWanted(Message message, EndedSubject ended) => ended.How switch
    {
        EndedSubject.Acknowledged => message.Purpose != Purposes.StaffAlert || message.AskedAt > ended.EndedAt,
        // What was asked for at the change itself tells of it; what was asked for before is about a time that is gone.
        EndedSubject.Changed => message.AskedAt >= ended.EndedAt,
        _ => message.Purpose != Purposes.CheckIn && message.Question is null
    };

    private static SendDecision Unknown(Message message, DateTimeOffset now)
    {
        var patience = message.AskedAt + UnknownRecipientPatience;
        return now < patience ? new SendDecision.Wait(message.DueAt) : new SendDecision.GiveUp(NotSent.RecipientUnknown);
    }

    private static SendDecision? Quiet(Message message, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (!message.ToPatient || !QuietHours.Bind(message.Purpose))
            return null;
        var allowed = QuietHours.NextAllowed(now, zone);
        if (allowed == now)
            return null;
        return message.UsefulUntil <= allowed ? new SendDecision.Drop(NotSent.TooLate) : new SendDecision.Wait(allowed);
    }

    /// <summary>How often what waits for a person is looked at, besides when that person is done.</summary>
    private static readonly TimeSpan HeldFor = TimeSpan.FromDays(1);

    private static SendDecision Choose(Message message, SendSituation situation, DateTimeOffset now) =>
        ChannelChoice.Of(message, situation.Recipient!, situation.Standing, situation.MailStanding) switch
        {
            ChannelChoice.Nowhere nowhere => new SendDecision.GiveUp(nowhere.Reason),
            ChannelChoice.To { Channel: ChannelCodes.Sms } when situation.IsHeld && WaitsForPerson(message) => Held(message, situation, now),
            ChannelChoice.To { Channel: ChannelCodes.Sms } when Blocking(message, situation, now) is { } other =>
                new SendDecision.Wait(now, other),
            ChannelChoice.To { Channel: ChannelCodes.Sms } when TextCaps.FreeAt(situation.Texts, now, situation.RecipientZone) is var free && free > now =>
                Capped(message, situation, free),
            ChannelChoice.To to => new SendDecision.Send(to.Channel, to.Address),
            _ => throw new InvalidOperationException("A channel choice of an unknown kind.")
        };

    /// <summary>Words of safety and what answers a text of the patient's go all the same; to ask or to remind waits until somebody has read what the patient wants.</summary>
    private static bool WaitsForPerson(Message message) =>
        message.ToPatient && message.Purpose is not (Purposes.Safety or PurposeOrder.Keyword) && (message.InReplyTo is null || message.Question is not null);

    /// <summary>The patient may want no more texts: by mail, else once somebody has read that, or until it is of no use any more.</summary>
    private static SendDecision Held(Message message, SendSituation situation, DateTimeOffset now) =>
        ChannelChoice.ByMailInstead(message, situation.Recipient!, situation.MailStanding) is { } mail
            ? new SendDecision.Send(mail.Channel, mail.Address)
            : new SendDecision.Wait(new[] { message.UsefulUntil, message.Question?.ExpiresAt, now + HeldFor }.Min()!.Value);

    /// <summary>The patient had the text of the day: by mail, else later while it is of use.</summary>
    private static SendDecision Capped(Message message, SendSituation situation, DateTimeOffset free) =>
        ChannelChoice.ByMailInstead(message, situation.Recipient!, situation.MailStanding) is { } mail ? new SendDecision.Send(mail.Channel, mail.Address)
        : message.UsefulUntil <= free || message.Question?.ExpiresAt <= free ? new SendDecision.Drop(NotSent.TooLate)
        : new SendDecision.Wait(free);

    /// <summary>One open question per phone: another message's question goes first.</summary>
    private static Guid? Blocking(Message message, SendSituation situation, DateTimeOffset now) =>
        message.Question is not null && situation.OpenOnPhone is { } open && open.MessageId != message.Id
        && (open.OpenedAt is null || open.ExpiresAt > now) ? open.Id : null;
}
