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
    public void Whoever_is_persistent_has_pain_of_5_or_more_nearly_always() =>
        AnswersOf(CohortKind.Persistent, from: 0).Average(answer => WorstOf(answer) >= 5 ? 1.0 : 0).ShouldBeGreaterThan(0.98);

    [Fact]
    public void Whoever_recovers_has_pain_of_5_or_more_after_every_window_in_a_bad_spell_only() =>
        AnswersOf(CohortKind.Recovering, from: 225).Average(answer => WorstOf(answer) >= 5 ? 1.0 : 0).ShouldBeInRange(0.0005, 0.02);

    [Fact]
    public void Pain_that_comes_back_does_so_after_the_window_and_two_months_of_less() =>
        CohortPatient.Make(300, 3).Where(patient => patient.Kind == CohortKind.Recurring).ShouldAllBe(patient => patient.From >= 56 + 60
            && WorstOf(patient.Story.AnswerOn(patient.From - 7)!) < WorstOf(patient.Story.AnswerOn(patient.From + 7)!));

    [Fact]
    public void The_table_counts_who_was_found_when_and_who_should_not_have_been()
    {
        var cohort = CohortPatient.Make(80, 5);
        var played = cohort.Select(patient => (patient, new PlayedStory(patient.Story, Flagged(patient)))).ToList();
        var persistent = cohort.Count(patient => patient.Kind == CohortKind.Persistent);
        var silent = cohort.Count(patient => patient.Kind == CohortKind.Silent);

        CohortTable.Lines(played).ShouldContain($"| R2 | persistent | {persistent} | {persistent} | 7.0 | 7.0 | {silent} silent |");
    }

    [Fact]
    public void The_table_tells_the_share_of_persistent_pain_for_each_procedure()
    {
        var cohort = CohortPatient.Make(4, 2);
        var procedure = cohort[0].Story.Surgery.Procedure;
        var same = cohort.Select(patient => cohort[0] with { Kind = patient == cohort[0] ? CohortKind.Persistent : CohortKind.Recovering });
        var played = same.Select(patient => (patient, new PlayedStory(patient.Story, Flagged(patient)))).ToList();

        CohortTable.Lines(played).ShouldContain($"| {procedure} | 4 | 1 (25 %) | 1 (25 %) |");
    }

    private static IEnumerable<StoryAnswer> AnswersOf(CohortKind kind, int from) =>
        CohortPatient.Make(300, 3).Where(patient => patient.Kind == kind).SelectMany(patient => patient.Story.Answers.Where(answer => answer.From >= from));

    private static int WorstOf(StoryAnswer answer) => Math.Max(answer.Back!.Value, answer.Leg!.Value);

    private static List<StoryEvent> Flagged(CohortPatient patient) => patient.Kind is CohortKind.Persistent or CohortKind.Silent
        ? [new StoryEvent(patient.From + 7, default, StoryEvents.Flagged, Rule: "R2")]
        : [];

    private static string Told(int seed) => string.Join('\n', CohortPatient.Make(50, seed).Select(patient =>
        $"{patient.Story.Name} {string.Join(' ', patient.Story.Answers.Select(answer => $"{answer.From}:{answer.Back}/{answer.Leg}"))}"));

    private static double ShareOf(IReadOnlyList<CohortPatient> cohort, string procedure) =>
        cohort.Where(patient => patient.Story.Surgery.Procedure == procedure).Average(patient => patient.Kind == CohortKind.Persistent ? 1.0 : 0);
}
