using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>The patient of a story: registered on the day of surgery, and from then on at phone, mailbox and the Portal's page.</summary>
internal sealed class StoryPerson
{
    // The office hears at night of a patient who would rather answer otherwise from that day on.
    private static readonly TimeOnly RegisteredAt = new(0, 5);
    private static readonly TimeOnly PreferenceToldAt = new(0, 10);

    private const int FirstArea = 443;
    private const int PhonesOfArea = 100;

    private readonly Dictionary<Guid, StoryCheckIn> checkIns = [];
    private readonly Queue<(DateTimeOffset At, StoryAct Act)> planned;

    public StoryPerson(Story story, int number, DateOnly operatedOn)
    {
        (Story, Number, OperatedOn, Zone) = (story, number, operatedOn, story.Patient.Zone);
        var preferences = AnswerPreference.Of(story);
        AnswersByText = preferences.First;
        planned = new(preferences.Changes.Select(change => (At(change.FromDay, PreferenceToldAt), (StoryAct)new StoryAct.Prefer(change.ByText)))
            .Concat(story.Says.Select(said => (At(said.Day, said.At), (StoryAct)new StoryAct.Say(said.Text))))
            .Select(plan => (plan.Item1 < RegisterAt ? RegisterAt : plan.Item1, plan.Item2)).OrderBy(plan => plan.Item1));
    }

    public Story Story { get; }

    public int Number { get; }

    public DateOnly OperatedOn { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>At registration: asked by text, or sent a link.</summary>
    public bool AnswersByText { get; }

    public string Record => $"ST{Number:00000}";

    /// <summary>555-0100 to 555-0199 are kept for fiction in every area, the staff's excepted.</summary>
    public string Phone => $"+1{FirstArea + (Number / PhonesOfArea)}55501{Number % PhonesOfArea:00}";

    public string Email => $"story{Number}@example.org";

    public DateTimeOffset RegisterAt => At(0, RegisteredAt);

    /// <summary>Known once registered.</summary>
    public Guid Id { get; set; }

    public List<HandedOver> Received { get; } = [];

    /// <summary>When there is something to do next, as far as it is known now.</summary>
    public DateTimeOffset? NextAt
    {
        get
        {
            var next = checkIns.Values.Select(checkIn => checkIn.NextAt).Min();
            return planned.TryPeek(out var plan) && (next is null || plan.At < next) ? plan.At : next;
        }
    }

    public void Hear(HandedOver message)
    {
        Received.Add(message);
        if (message.Meaning is not { } meaning || !StoryCheckIn.IsAbout(message)) return;
        if (!checkIns.TryGetValue(meaning.SubjectId, out var checkIn))
            checkIns[meaning.SubjectId] = checkIn = StoryCheckIn.Of(Story.AnswerOn(WholeDayOf(message.At)), message.At, Zone);
        checkIn.Hear(message);
    }

    /// <summary>The next thing to do now, or null.</summary>
    public StoryAct? Take(DateTimeOffset now) => planned.TryPeek(out var plan) && plan.At <= now
        ? planned.Dequeue().Act
        : checkIns.Values.Select(checkIn => checkIn.Take(now)).FirstOrDefault(act => act is not null);

    /// <summary>Calendar days since the surgery and the part of the day, where the patient lives.</summary>
    public double DayOf(DateTimeOffset instant) => WholeDayOf(instant) + (Local(instant).TimeOfDay / TimeSpan.FromDays(1));

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The instant at which clocks where the patient lives show that time; a time skipped in spring is an hour later.</summary>
    public DateTimeOffset At(int day, TimeOnly time) => LocalTime.Instant(OperatedOn.AddDays(day), time, Zone);

    private int WholeDayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime).DayNumber - OperatedOn.DayNumber;
}
