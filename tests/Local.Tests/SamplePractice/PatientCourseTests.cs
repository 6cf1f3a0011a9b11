namespace FbssFollowUp.Local.Tests.SamplePractice;

public sealed class PatientCourseTests
{
    private static readonly IReadOnlyList<SampleRow> Rows = SampleLog.Read().Rows;

    [Fact]
    public void A_course_follows_from_the_record_alone()
    {
        var moved = SampleLog.Read().EndingOn(new DateOnly(2031, 1, 1)).Rows;
        Rows.Zip(moved).ShouldAllBe(pair => PatientCourse.Of(pair.First) == PatientCourse.Of(pair.Second));
    }

    [Fact]
    public void Answers_are_scores_on_every_day() =>
        Rows.SelectMany(row => Enumerable.Range(0, 731).Select(PatientCourse.Of(row).On)).OfType<CourseAnswer>()
            .ShouldAllBe(answer => answer.Axial >= 0 && answer.Axial <= 10 && answer.Limb >= 0 && answer.Limb <= 10);

    [Fact]
    public void Most_recover_a_few_are_silent_and_one_has_a_red_flag()
    {
        var kinds = Rows.Select(row => PatientCourse.Of(row).Kind).ToLookup(kind => kind);

        kinds[CourseKind.Recovers].Count().ShouldBeGreaterThan(Rows.Count / 2);
        kinds[CourseKind.Silent].Count().ShouldBeInRange(1, 6);
        kinds[CourseKind.HasRedFlag].Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(false, 0.25)]
    [InlineData(true, 0.45)]
    public void Pain_persists_as_often_as_after_such_operations(bool isFusion, double share)
    {
        const int People = 20_000;
        var persists = Enumerable.Range(0, People).Count(n => PatientCourse.KindOf($"P{n}", isFusion) == CourseKind.Persists);
        (persists / (double)People).ShouldBe(share, 0.02);
    }

    [Fact]
    public void Persistent_pain_stays_high_at_the_site_that_was_worse()
    {
        var answer = new PatientCourse(CourseKind.Persists, IsFusion: false, AxialBefore: 4, LimbBefore: 8).On(90)!;
        answer.Limb.ShouldBe(7);
        answer.Axial.ShouldBeLessThan(answer.Limb);
    }

    [Fact]
    public void A_recovery_is_nearly_complete_when_its_window_ends()
    {
        var answer = new PatientCourse(CourseKind.Recovers, IsFusion: false, AxialBefore: 6, LimbBefore: 9).On(84)!;
        Math.Max(answer.Axial, answer.Limb).ShouldBeLessThanOrEqualTo(1);
    }
}
