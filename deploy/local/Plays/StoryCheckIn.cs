using System.Globalization;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Local;

/// <summary>
/// One check-in as its patient sees it: what was asked last, where its page is, and what the story has the patient answer. Only what is asked is
/// answered; raw replies that are left over are sent a minute after the last one, unasked.
/// </summary>
internal sealed class StoryCheckIn(StoryAnswer? answer, DateTimeOffset answerAt)
{
    private static readonly TimeSpan SomeHours = TimeSpan.FromHours(4);
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);
    private static readonly TimeOnly BedTime = new(23, 30);

    // A patient who is asked the same again and again gives up.
    private const int MostAnswers = 12;

    private static readonly string[] Questions = [MessageQuestion.Axial, MessageQuestion.Limb, MessageQuestion.RedFlags];

    private readonly Queue<string> replies = new(answer?.Replies ?? []);
    private DateTimeOffset? unaskedAt;
    private string? asked;
    private Uri? link;
    private int given;
    private bool started;

    /// <summary>The same calendar day some hours later, and the days the story has the patient wait; answers of the same hour go together.</summary>
    public static StoryCheckIn Of(StoryAnswer? answer, DateTimeOffset sentAt, TimeZoneInfo zone)
    {
        var late = answer?.AfterDays ?? 0;
        return new StoryCheckIn(answer, late == 0 ? SameDay(sentAt, zone) : LaterDay(SameDay(sentAt, zone), late, zone));
    }

    public static bool IsAbout(HandedOver message) => Asks(message) is not null || LinkIn(message) is not null;

    /// <summary>When it will do something by itself; null while it waits for a question or has nothing left to say.</summary>
    public DateTimeOffset? NextAt => this switch
    {
        _ when answer is null or { By: AnswerWays.None } || given >= MostAnswers => null,
        { started: false } => answerAt,
        _ when replies.Count > 0 => unaskedAt ?? answerAt,
        _ => null
    };

    public void Hear(HandedOver message) => (asked, link) = (Asks(message) ?? asked, LinkIn(message) ?? link);

    /// <summary>What to do now, or null.</summary>
    public StoryAct? Take(DateTimeOffset now)
    {
        if (answer is null or { By: AnswerWays.None } || given >= MostAnswers || now < answerAt) return null;
        started = true;
        var act = answer.Replies is not null ? NextReply(now) : Answer(answer);
        given += act is null ? 0 : 1;
        return act;
    }

    // Who is asked the other way takes that one: after opting out of texts the page is what is left.
    private StoryAct? Answer(StoryAnswer how) => how.By == AnswerWays.Web ? (StoryAct?)Visit() ?? Reply() : (StoryAct?)Reply() ?? Visit();

    private StoryAct.Say? NextReply(DateTimeOffset now)
    {
        if (replies.Count == 0 || (asked is null && now < unaskedAt)) return null;
        (asked, unaskedAt) = (null, now + AMinute);
        return new StoryAct.Say(replies.Dequeue());
    }

    private StoryAct.Say? Reply()
    {
        var text = TextFor(asked);
        asked = null;
        return text is null ? null : new StoryAct.Say(text);
    }

    private StoryAct.Visit? Visit()
    {
        if (link is null || given > 0) return null;
        given = MostAnswers;
        return new StoryAct.Visit(link, answer!);
    }

    private string? TextFor(string? question) => question switch
    {
        MessageQuestion.Axial => answer!.Back?.ToString(CultureInfo.InvariantCulture),
        MessageQuestion.Limb => answer!.Leg?.ToString(CultureInfo.InvariantCulture),
        MessageQuestion.RedFlags => answer!.RedFlags.Count > 0 ? "1" : "2",
        _ => null
    };

    private static string? Asks(HandedOver message) =>
        message.Channel == Channels.Sms && message.Meaning?.Asks is { } asks && Questions.Contains(asks) ? asks : null;

    private static Uri? LinkIn(HandedOver message) => AskedText.LinkIn(message.Text);

    private static DateTimeOffset SameDay(DateTimeOffset sentAt, TimeZoneInfo zone)
    {
        var some = sentAt + SomeHours;
        var together = new DateTimeOffset(((some.UtcTicks / Together.Ticks) + 1) * Together.Ticks, TimeSpan.Zero);
        if (DateIn(zone, together) == DateIn(zone, sentAt)) return together;
        var beforeSleep = LocalTime.Instant(DateIn(zone, sentAt), BedTime, zone);
        return beforeSleep > sentAt ? beforeSleep : sentAt + AMinute;
    }

    private static DateTimeOffset LaterDay(DateTimeOffset at, int days, TimeZoneInfo zone) =>
        LocalTime.Instant(DateIn(zone, at).AddDays(days), TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime), zone);

    private static DateOnly DateIn(TimeZoneInfo zone, DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
