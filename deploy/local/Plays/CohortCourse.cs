namespace FbssFollowUp.Local;

/// <summary>What a patient of a cohort answers over time: a curve by kind, and a point up or down by chance.</summary>
internal sealed class CohortCourse(CohortKind kind, int windowEnds, int backBefore, int legBefore, SeededNumbers random)
{
    private const double HalfLife = 25;
    private const int LastedUntil = 730;
    private const int RecursFrom = 300;
    private const int ComplicatedFrom = 10;
    private const int ComplicatedUntil = 20;

    // Every check-in of every protocol, the confirmations a week later included.
    private static readonly int[] Days = [0, 7, 14, 21, 28, 42, 56, 63, 84, 90, 97, 135, 142, 180, 187, 300, 365, 372, LastedUntil, LastedUntil + 7];

    public int BackBefore => backBefore;

    public int LegBefore => legBefore;

    public IReadOnlyList<StoryAnswer> Answers() => kind == CohortKind.Silent
        ? [new StoryAnswer(0, AnswerWays.None, 0, null, null, [], null, null, null, null, null)]
        : [.. Days.Select(On)];

    private StoryAnswer On(int day) => new(
        day, AnswerWays.Text, random.Share() < 0.1 ? 1 : 0, At(backBefore, day, backBefore >= legBefore), At(legBefore, day, legBefore > backBefore),
        kind == CohortKind.Complicated && day is >= ComplicatedFrom and <= ComplicatedUntil ? ["fever"] : [], null, null, null, null, null);

    private int At(int before, int day, bool dominant) => Math.Clamp((int)Math.Round(Level(before, day, dominant) + Chance()), 0, 8);

    private double Level(int before, int day, bool dominant) => kind switch
    {
        CohortKind.Persistent => dominant ? Math.Max(before - 0.5, 5.5) : before * 0.7,
        CohortKind.Recurring when day >= Math.Max(RecursFrom, windowEnds) => dominant ? Math.Max(before - 1, 6) : before * 0.4,
        _ => Math.Max(before * Math.Pow(0.5, day / HalfLife), 0.5)
    };

    private double Chance() => random.Share() - 0.5;
}
