namespace FbssFollowUp.Local;

/// <summary>
/// What a patient of a cohort answers over time: a curve by kind, on which every week lies up to a point and a half higher or lower by chance. Some who recover have one
/// bad spell of nine or thirteen days, long enough to be confirmed, some whose pain comes back text PAIN, and some answer on the page, where they are also asked how they are overall.
/// </summary>
internal sealed class CohortCourse
{
    private const int LastWeek = 110;
    private const int Complication = 14;
    private const double LeastLastingPain = 5.8;
    private const double BadSpell = 6;
    private const double WebShare = 0.4;
    private const double BadSpellShare = 0.15;
    private const double TextsPainShare = 0.5;
    private const double LateShare = 0.1;

    private static readonly int[] DaysOfProtocols = [2, 3, 60, 90, 135, 180, 365, 730];
    private static readonly int[] SilentFrom = [3, 28, 90];

    private readonly CohortKind kind;
    private readonly SeededNumbers random;
    private readonly bool isByWeb;
    private readonly double halfLife;
    private readonly double residual;
    private readonly double lasting;
    private readonly int? badFrom;
    private readonly bool textsPain;

    public CohortCourse(CohortKind kind, int windowEnds, int backBefore, int legBefore, SeededNumbers random)
    {
        (this.kind, this.random, BackBefore, LegBefore) = (kind, random, backBefore, legBefore);
        isByWeb = random.Share() < WebShare;
        halfLife = (12 + (14 * random.Share())) * windowEnds / 84;
        residual = 0.3 + (1.7 * random.Share());
        lasting = 0.8 + (0.25 * random.Share());
        badFrom = random.Share() < BadSpellShare && kind == CohortKind.Recovering ? DaysOfProtocols[random.From(5, 6)] : null;
        textsPain = random.Share() < TextsPainShare && kind == CohortKind.Recurring;
        From = kind switch
        {
            CohortKind.Persistent => windowEnds,
            CohortKind.Recurring => windowEnds + random.From(60, 360),
            CohortKind.Silent => SilentFrom[random.From(0, SilentFrom.Length - 1)],
            CohortKind.Complicated => Complication,
            _ => 0
        };
    }

    public int BackBefore { get; }

    public int LegBefore { get; }

    /// <summary>The day from which what the patient has can be found at the earliest.</summary>
    public int From { get; }

    public string Channel => isByWeb ? Contracts.Channels.Email : Contracts.Channels.Sms;

    public IReadOnlyList<StoryAnswer> Answers() =>
        [.. Enumerable.Range(0, LastWeek).Select(week => week * 7).Union(DaysOfProtocols).Order().Where(day => !IsSilentOn(day)).Select(On), .. Silence()];

    public IReadOnlyList<StorySaying> Says() => textsPain ? [new StorySaying(From + 2, new TimeOnly(11, 0), "PAIN")] : [];

    private bool IsSilentOn(int day) => kind == CohortKind.Silent && day >= From;

    private StoryAnswer[] Silence() =>
        kind == CohortKind.Silent ? [new StoryAnswer(From, AnswerWays.None, 0, null, null, [], null, null, null, null, null)] : [];

    private StoryAnswer On(int day)
    {
        var (back, leg) = (At(BackBefore, day, BackBefore >= LegBefore), At(LegBefore, day, LegBefore > BackBefore));
        string[] flags = kind == CohortKind.Complicated && day == Complication ? ["fever"] : [];
        var late = random.Share() < LateShare ? random.From(1, 3) : 0;
        return isByWeb
            ? new StoryAnswer(day, AnswerWays.Web, late, back, leg, flags, IsBad(day) ? random.From(4, 5) : random.From(1, 3), Peg(Math.Max(back, leg)), false, false, null)
            : new StoryAnswer(day, AnswerWays.Text, late, back, leg, flags, null, null, null, null, null);
    }

    private List<int> Peg(int worst) => [worst, Math.Max(worst - 1, 0), Math.Max(worst - random.From(0, 2), 0)];

    private bool IsBad(int day) => kind == CohortKind.Persistent || (kind == CohortKind.Recurring && day >= From);

    private int At(int before, int day, bool dominant) => Math.Clamp((int)Math.Round(Level(before, day, dominant) + Chance()), 0, 10);

    private double Level(int before, int day, bool dominant) => this switch
    {
        _ when IsBad(day) => dominant ? Math.Max(before * lasting, LeastLastingPain) : before * 0.5,
        _ when dominant && day >= badFrom && day < badFrom + 7 => BadSpell,
        _ => Math.Max(before * Math.Pow(0.5, day / halfLife), residual)
    };

    // The sum of two chances: most weeks lie near the curve.
    private double Chance() => 1.5 * (random.Share() + random.Share() - 1);
}
