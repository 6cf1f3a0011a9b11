using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;

namespace FbssFollowUp.Local.Tests.Stories;

public sealed class StoryPersonTests
{
    private static readonly DateOnly Operated = new(2025, 1, 14);
    private static readonly Guid CheckIn = Guid.CreateVersion7();

    private long sent;

    [Fact]
    public void Days_are_calendar_days_where_the_patient_lives_and_the_part_of_the_day()
    {
        var person = Person(Story("America/New_York"));
        person.DayOf(new DateTimeOffset(2025, 1, 24, 14, 30, 0, TimeSpan.FromHours(-5))).ShouldBe(10.604, 0.001);
        Person(Story("Pacific/Kiritimati")).DayOf(new DateTimeOffset(2025, 1, 14, 11, 0, 0, TimeSpan.Zero)).ShouldBe(1 + (1 / 24.0), 0.001);
    }

    [Fact]
    public void A_check_in_is_answered_some_hours_later_on_the_same_day_question_by_question()
    {
        var person = Person(Story("America/New_York", new StoryAnswer(0, AnswerWays.Text, 0, 4, 7, [], null, null, null, null, null)));
        person.Hear(Question(MessageQuestion.Axial, At(3, 15)));

        person.Take(At(3, 18)).ShouldBeNull();
        person.NextAt.ShouldBe(At(3, 19).AddMinutes(5));
        person.Take(At(3, 20)).ShouldBe(new StoryAct.Say("4"));
        person.Take(At(3, 20)).ShouldBeNull();
        person.Hear(Question(MessageQuestion.Limb, At(3, 20)));
        person.Take(At(3, 20)).ShouldBe(new StoryAct.Say("7"));
        person.Hear(Question(MessageQuestion.RedFlags, At(3, 20)));
        person.Take(At(3, 20)).ShouldBe(new StoryAct.Say("2"));
    }

    [Fact]
    public void A_check_in_sent_in_the_evening_is_answered_before_the_day_ends()
    {
        var person = Person(Story("America/New_York", new StoryAnswer(0, AnswerWays.Text, 0, 4, 7, [], null, null, null, null, null)));
        person.Hear(Question(MessageQuestion.Axial, At(4, 1)));
        person.NextAt.ShouldBe(At(4, 4).AddMinutes(30));
    }

    [Fact]
    public void A_late_answer_comes_at_the_same_hour_some_days_later_also_across_a_change_of_clocks()
    {
        var person = Person(Story("America/New_York", new StoryAnswer(0, AnswerWays.Text, 3, 4, 7, [], null, null, null, null, null)));
        person.Hear(Question(MessageQuestion.Axial, new DateTimeOffset(2025, 3, 7, 15, 0, 0, TimeSpan.Zero)));
        person.NextAt.ShouldBe(new DateTimeOffset(2025, 3, 10, 18, 5, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Replies_left_over_are_sent_a_minute_later_unasked()
    {
        var person = Person(Story("America/New_York", new StoryAnswer(0, AnswerWays.Text, 0, null, null, [], null, null, null, null, ["2", "sorry, 3"])));
        person.Hear(Question(MessageQuestion.Axial, At(3, 15)));
        person.Take(At(3, 20)).ShouldBe(new StoryAct.Say("2"));
        person.Take(At(3, 20)).ShouldBeNull();
        person.NextAt.ShouldBe(At(3, 20).AddMinutes(1));
        person.Take(At(3, 20).AddMinutes(1)).ShouldBe(new StoryAct.Say("sorry, 3"));
        person.NextAt.ShouldBeNull();
    }

    [Fact]
    public void Who_is_silent_never_does_anything()
    {
        var person = Person(Story("America/New_York", new StoryAnswer(0, AnswerWays.None, 0, null, null, [], null, null, null, null, null)));
        person.Hear(Question(MessageQuestion.Axial, At(3, 15)));
        person.NextAt.ShouldBeNull();
        person.Take(At(9, 15)).ShouldBeNull();
    }

    [Fact]
    public void Who_answers_on_the_web_from_some_day_on_tells_the_office_that_day()
    {
        var person = Person(Story(
            "America/New_York", new StoryAnswer(0, AnswerWays.Text, 0, 4, 7, [], null, null, null, null, null),
            new StoryAnswer(42, AnswerWays.Web, 0, 4, 7, [], 2, null, null, null, null)));
        person.AnswersByText.ShouldBeTrue();
        person.Take(At(42, 6)).ShouldBe(new StoryAct.Prefer(false));
    }

    [Fact]
    public void Phones_are_invented_and_nobody_shares_one() =>
        Enumerable.Range(0, 1000).Select(number => new StoryPerson(Story("America/New_York"), number, Operated).Phone).Distinct().Count().ShouldBe(1000);

    private static StoryPerson Person(Story story) => new(story, 1, Operated);

    private static Story Story(string zone, params IReadOnlyList<StoryAnswer> answers) => new(
        "a", new StoryPatient("en", zone, Channels.Sms), new StorySurgery(Procedures.LumbarFusion, false, 1, 5, 5, []), answers, [], [], [], null);

    private HandedOver Question(string asks, DateTimeOffset at) => new(
        ++sent, Guid.CreateVersion7(), null, Channels.Sms, "+14435550101", "patient", null, "?", at, new Meaning(Purposes.CheckIn, CheckIn, "ask", asks));

    private static DateTimeOffset At(int day, int hourUtc) => new(Operated.AddDays(day).ToDateTime(new TimeOnly(hourUtc, 0)), TimeSpan.Zero);
}
