namespace FbssFollowUp.Benchmarks.Report;

/// <summary>How often two things are measured in turn, so that the machine's mood hits both.</summary>
internal static class Rounds
{
    // A service runs for weeks: until the just-in-time compiler is done with both, what is measured is the compiler.
    private const int WarmUp = 4;

    public const int All = WarmUp + 5;

    /// <summary>Of those after the warm-up.</summary>
    public static double Median(List<double> rounds) => rounds.Skip(WarmUp).Order().ElementAt((rounds.Count - WarmUp) / 2);
}
