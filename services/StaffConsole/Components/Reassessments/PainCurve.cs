using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.StaffConsole.Components.Reassessments;

/// <summary>
/// Where the pain curve's lines and marks lie, in the units of a drawing 720 wide and 300 high. Day 0 carries the levels from before the operation;
/// a site not answered leaves no mark and the line goes on to the next answer.
/// </summary>
internal sealed record PainCurve(
    int LastDay, double WindowEndsAt, IReadOnlyList<CurveMark> Axial, IReadOnlyList<CurveMark> Limb, IReadOnlyList<CurveTick> Days, IReadOnlyList<CurveTick> Levels)
{
    public const double Width = 720, Height = 300, Left = 40, Right = 700, Top = 20, Bottom = 260;

    private const int Highest = 10;
    private const int TicksAtMost = 10;
    private static readonly int[] Steps = [7, 14, 30, 60, 90, 180, 365];

    public static PainCurve Of(SurgerySummary surgery, IReadOnlyList<CurvePoint> points)
    {
        var lastDay = points.Select(p => p.Day).Append(surgery.WindowEndsDay).Append(Steps[0]).Max();
        var step = Steps.FirstOrDefault(s => lastDay / s < TicksAtMost, Steps[^1]);
        return new(
            lastDay, X(surgery.WindowEndsDay, lastDay),
            Marks(surgery.AxialBefore, points.Select(p => (p.Day, p.Axial)), lastDay),
            Marks(surgery.LimbBefore, points.Select(p => (p.Day, p.Limb)), lastDay),
            [.. Enumerable.Range(0, lastDay / step + 1).Select(i => new CurveTick(i * step, X(i * step, lastDay)))],
            [.. Enumerable.Range(0, Highest / 2 + 1).Select(i => new CurveTick(i * 2, Y(i * 2)))]);
    }

    private static List<CurveMark> Marks(int? before, IEnumerable<(int Day, int? Level)> answers, int lastDay) =>
    [
        .. answers.Prepend((0, before)).Where(a => a.Item2 is not null)
            .Select(a => new CurveMark(a.Item1, a.Item2!.Value, X(a.Item1, lastDay), Y(a.Item2.Value))),
    ];

    private static double X(int day, int lastDay) => Math.Round(Left + (Right - Left) * day / lastDay, 1);

    private static double Y(int level) => Math.Round(Bottom - (Bottom - Top) * level / Highest, 1);
}

/// <summary>An answered level and where it is drawn.</summary>
internal sealed record CurveMark(int Day, int Level, double X, double Y);

/// <summary>A number beside an axis and where it is drawn.</summary>
internal sealed record CurveTick(int Value, double At);
