using System.Globalization;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

internal enum CohortKind
{
    Recovering,
    Persistent,
    Recurring,
    Silent,
    Complicated
}

/// <summary>A patient of a cohort: how it fares by construction, and the story that follows from it. The same seed gives the same patients.</summary>
/// <param name="From">The day from which what it has can be found at the earliest: for persistent pain the end of the recovery window.</param>
internal sealed record CohortPatient(CohortKind Kind, int From, Story Story)
{
    private const double SilentShare = 0.06;
    private const double ComplicatedShare = 0.05;
    private const double RecurringShare = 0.06;
    private const double PersistentShare = 0.25;
    private const double PersistentShareOfFusions = 0.46;
    private const double RevisionShare = 0.1;
    private const double RevisionWindow = 1.25;

    // How often each procedure is done, and when its recovery window ends.
    private static readonly (string Procedure, int Weight, int WindowEnds)[] Mix =
    [
        (Procedures.LumbarMicrodiscectomy, 30, 84), (Procedures.LumbarDecompression, 25, 90), (Procedures.LumbarFusion, 20, 180),
        (Procedures.CervicalFusion, 10, 135), (Procedures.CervicalDiscReplacement, 5, 84), (Procedures.LumbarDiscReplacement, 5, 90),
        (Procedures.StimulatorImplant, 5, 56)
    ];

    /// <summary>Answers on the page instead of by text.</summary>
    public bool IsByWeb => Story.Patient.Channel == Channels.Email;

    private static readonly string[] Zones = ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"];

    public static IReadOnlyList<CohortPatient> Make(int patients, int seed)
    {
        var random = new SeededNumbers(seed);
        return [.. Enumerable.Range(1, patients).Select(number => Make(number, random))];
    }

    private static CohortPatient Make(int number, SeededNumbers random)
    {
        var (procedure, firstWindow) = PickProcedure(random);
        var revision = random.Share() < RevisionShare;
        var kind = PickKind(procedure, random);
        var windowEnds = revision ? (int)Math.Ceiling(firstWindow * RevisionWindow) : firstWindow;
        var course = new CohortCourse(kind, windowEnds, random.From(4, 9), random.From(5, 9), random);
        var story = new Story(
            string.Create(CultureInfo.InvariantCulture, $"{number:000} {kind.ToString().ToLowerInvariant()} after {procedure}"),
            new StoryPatient(random.Share() < 0.15 ? Languages.Spanish : Languages.English, Zones[random.From(0, Zones.Length - 1)], course.Channel),
            new StorySurgery(procedure, revision, 1, course.BackBefore, course.LegBefore, random.Share() < 0.3 ? [RiskFactors.Smoking] : []),
            course.Answers(), course.Says(), [], [], null);
        return new CohortPatient(kind, course.From, story);
    }

    private static (string Procedure, int WindowEnds) PickProcedure(SeededNumbers random)
    {
        var at = random.From(1, Mix.Sum(one => one.Weight));
        var picked = Mix.First(one => (at -= one.Weight) <= 0);
        return (picked.Procedure, picked.WindowEnds);
    }

    private static CohortKind PickKind(string procedure, SeededNumbers random)
    {
        var persistent = procedure is Procedures.LumbarFusion or Procedures.CervicalFusion ? PersistentShareOfFusions : PersistentShare;
        return random.Share() switch
        {
            var share when share < persistent => CohortKind.Persistent,
            var share when share < persistent + SilentShare => CohortKind.Silent,
            var share when share < persistent + SilentShare + ComplicatedShare => CohortKind.Complicated,
            var share when share < persistent + SilentShare + ComplicatedShare + RecurringShare => CohortKind.Recurring,
            _ => CohortKind.Recovering
        };
    }
}
