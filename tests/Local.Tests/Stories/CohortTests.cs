namespace FbssFollowUp.Local.Tests.Stories;

public sealed class CohortTests
{
    [Fact]
    public void The_same_seed_makes_the_same_patients_and_another_seed_others()
    {
        Told(1).ShouldBe(Told(1));
        Told(2).ShouldNotBe(Told(1));
    }

    [Fact]
    public void Persistent_pain_is_as_frequent_as_after_such_operations()
    {
        var cohort = CohortPatient.Make(1000, 7);
        ShareOf(cohort, "lumbar-microdiscectomy").ShouldBe(0.25, 0.06);
        ShareOf(cohort, "lumbar-fusion").ShouldBe(0.46, 0.08);
    }

    [Fact]
    public void Whoever_is_persistent_says_so_at_every_check_in_after_the_window() =>
        CohortPatient.Make(300, 3).Where(patient => patient.Kind == CohortKind.Persistent)
            .SelectMany(patient => patient.Story.Answers).ShouldAllBe(answer => Math.Max(answer.Back!.Value, answer.Leg!.Value) >= 5);

    [Fact]
    public void Whoever_recovers_has_little_pain_after_the_window() =>
        CohortPatient.Make(300, 3).Where(patient => patient.Kind == CohortKind.Recovering)
            .SelectMany(patient => patient.Story.Answers.Where(answer => answer.From >= 84)).ShouldAllBe(answer => answer.Back < 4 && answer.Leg < 4);

    [Fact]
    public void The_table_counts_who_was_found_when_and_who_should_not_have_been()
    {
        var cohort = CohortPatient.Make(40, 5);
        var played = cohort.Select(patient => (patient, new PlayedStory(patient.Story, Flagged(patient)))).ToList();
        var persistent = cohort.Count(patient => patient.Kind == CohortKind.Persistent);
        var silent = cohort.Count(patient => patient.Kind == CohortKind.Silent);

        CohortTable.Lines(played).ShouldContain($"| R2 | persistent | {persistent} | {persistent} | 7.0 | 7.0 | {silent} silent |");
    }

    private static List<StoryEvent> Flagged(CohortPatient patient) => patient.Kind is CohortKind.Persistent or CohortKind.Silent
        ? [new StoryEvent(patient.WindowEnds + 7, default, StoryEvents.Flagged, Rule: "R2")]
        : [];

    private static string Told(int seed) => string.Join('\n', CohortPatient.Make(50, seed).Select(patient =>
        $"{patient.Story.Name} {string.Join(' ', patient.Story.Answers.Select(answer => $"{answer.From}:{answer.Back}/{answer.Leg}"))}"));

    private static double ShareOf(IReadOnlyList<CohortPatient> cohort, string procedure) =>
        cohort.Where(patient => patient.Story.Surgery.Procedure == procedure).Average(patient => patient.Kind == CohortKind.Persistent ? 1.0 : 0);
}
