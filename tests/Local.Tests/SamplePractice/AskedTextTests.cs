namespace FbssFollowUp.Local.Tests.SamplePractice;

public sealed class AskedTextTests
{
    private static readonly CourseAnswer Answer = new(3, 7, HasRedFlag: false);

    [Theory]
    [InlineData("Your back pain over the last week, 0 (none) to 10 (worst)?", "3")]
    [InlineData("Your arm pain over the last week, 0 (none) to 10 (worst)?", "7")]
    [InlineData("Su dolor de cuello en la semana pasada, ¿de 0 (nada) a 10 (el peor)?", "3")]
    [InlineData("Su dolor de pierna en la semana pasada, ¿de 0 (nada) a 10 (el peor)?", "7")]
    [InlineData("New weakness in a leg or arm? Answer 1 = any of these, 2 = none.", "2")]
    [InlineData("Thank you, your check-in is complete. In an emergency 911.", null)]
    public void A_patient_answers_what_was_asked(string text, string? expected) => AskedText.AnswerTo(text, Answer).ShouldBe(expected);

    [Fact]
    public void A_red_flag_is_said_when_there_is_one() =>
        AskedText.AnswerTo("Answer 1 = any of these, 2 = none.", Answer with { HasRedFlag = true }).ShouldBe("1");

    [Fact]
    public void A_link_ends_where_the_sentence_goes_on() =>
        AskedText.LinkIn("It takes two minutes: http://127.0.0.1:7401/c/Ab-_9 Reply STOP to opt out.").ShouldBe(new Uri("http://127.0.0.1:7401/c/Ab-_9"));
}
