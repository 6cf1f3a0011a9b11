using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>
/// At most one text a day and three a week to a patient. Texts that protect, answer or go on with a dialogue neither count nor wait; what the patient
/// asked for, changes of appointments and offers count and do not wait; check-ins and reminders wait for them, or go by mail.
/// </summary>
internal static class TextCaps
{
    public const int ADay = 1;
    public const int AWeek = 3;
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>What the day's text is not used up by.</summary>
    public static readonly string[] Uncounted = [Purposes.Safety, Purposes.StaffAlert, PurposeOrder.Keyword, Purposes.Dialogue];

    /// <summary>Whether a text of it uses up the day's, and the week's.</summary>
    public static bool Counts(Message message) => message.ToPatient && message.InReplyTo is null && !Uncounted.Contains(message.Purpose);

    /// <summary>Whether the message waits when the cap bites: everything from check-ins down.</summary>
    public static bool Hold(Message message) =>
        message.ToPatient && message.InReplyTo is null && PurposeOrder.Of(message.Purpose) >= PurposeOrder.Of(Purposes.CheckIn);

    /// <summary>When the next text may go: the instant itself, or an opening after it.</summary>
    /// <param name="texts">When the patient was texted in the last week, other subjects' texts only.</param>
    public static DateTimeOffset FreeAt(IReadOnlyList<DateTimeOffset> texts, DateTimeOffset now, TimeZoneInfo zone)
    {
        var free = now;
        var today = texts.Count(at => DayOf(at, zone) == DayOf(now, zone));
        if (today >= ADay)
            free = QuietHours.OpeningOf(DayOf(now, zone).AddDays(1), zone);
        var inWeek = texts.Where(at => at > now - Week).OrderDescending().ToList();
        if (inWeek.Count >= AWeek && inWeek[AWeek - 1] + Week is var weekOver && weekOver > free)
            free = QuietHours.NextAllowed(weekOver, zone);
        return free;
    }

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
