using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class ReplyReaderTests
{
    [Theory]
    [InlineData("I'd say 6", 6)]
    [InlineData("Today it's a 4.", 4)]
    [InlineData("7 / 10", 7)]
    [InlineData("ten out of ten", 10)]
    [InlineData("0/10", 0)]
    [InlineData("back 3", 3)]
    [InlineData("3 in my back", 3)]
    [InlineData("más o menos un 5", 5)]
    [InlineData("ocho de diez, gracias", 8)]
    [InlineData("dolor de espalda 6", 6)]
    [InlineData("maybe a 6", 6)]
    public void A_plain_score_is_understood(string text, int score) => Axial(text).ShouldBe(("understood", score), text);

    [Theory]
    [InlineData("7 to 8")]
    [InlineData("7 a 8")]
    [InlineData("3 and 7")]
    [InlineData("7pm")]
    [InlineData("7:30")]
    [InlineData("3/5")]
    [InlineData("7/10/2026")]
    [InlineData("07")]
    [InlineData("7 1/2")]
    [InlineData("7th")]
    [InlineData("not 7")]
    [InlineData("less than 5")]
    [InlineData("almost 8")]
    [InlineData("7 yesterday, 5 today")]
    [InlineData("leg 7")]
    [InlineData("left leg 7 right leg 3")]
    [InlineData("back 3 7 leg")]
    [InlineData("took 2 pills and feel ok")]
    [InlineData("O número é 500")]
    [InlineData("")]
    public void Anything_else_is_asked_again_and_never_guessed(string text) => Axial(text).ShouldBe(("asked-again", null), text);

    [Theory]
    [InlineData("back 3 leg 7")]
    [InlineData("3 back 7 leg")]
    [InlineData("my back is 3 and my leg is 7")]
    [InlineData("B3L7")]
    [InlineData("b 3, l 7")]
    [InlineData("espalda 3, pierna 7")]
    [InlineData("leg: 7 / 10, back: 3 / 10")]
    public void Two_named_numbers_are_both_understood(string text)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(Site.Limb), cervical: false);
        (reading.Scores?.Axial, reading.Scores?.Limb).ShouldBe((3, 7), text);
    }

    [Fact]
    public void Two_numbers_answer_two_questions_in_their_order() =>
        ScoreGrammar.Read(ReplyText.Tokens("3 and 7"), SiteWords.Of(false), [Site.Axial, Site.Limb]).ShouldBe(new Scores(3, 7));

    [Theory]
    [InlineData("N3 A7")]
    [InlineData("neck 3 arm 7")]
    [InlineData("cuello 3 brazo 7")]
    public void After_neck_surgery_neck_and_arm_are_the_sites(string text)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(Site.Axial), cervical: true);
        (reading.Scores?.Axial, reading.Scores?.Limb).ShouldBe((3, 7), text);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1 thanks", true)]
    [InlineData("yes but only a little", true)]
    [InlineData("a veces", true)]
    [InlineData("sí", true)]
    [InlineData("uno", true)]
    [InlineData("2.", false)]
    [InlineData("two", false)]
    [InlineData("2 thanks", false)]
    [InlineData("I have none of these", false)]
    [InlineData("no, I don't have any", false)]
    [InlineData("ninguna de estas", false)]
    [InlineData("no tengo", false)]
    [InlineData("no thanks", null)]
    [InlineData("12", null)]
    [InlineData("1 or 2?", null)]
    [InlineData("no se", null)]
    [InlineData("none but my foot is cold", null)]
    [InlineData("2?", null)]
    [InlineData("yes 2", null)]
    [InlineData("ok", null)]
    [InlineData("0", null)]
    public void No_red_flags_needs_an_explicit_answer(string text, bool? any) =>
        ReplyReader.Read(text, new OpenQuestion(null), cervical: false).AnyRedFlag.ShouldBe(any, text);

    [Fact]
    public void A_second_unclear_reply_goes_to_a_person() =>
        ReplyReader.Read("it's bad", new OpenQuestion(Site.Axial, IsAgain: true), false).As.ShouldBe("human");

    [Theory]
    [InlineData("7 please call me", "understood", 7)]
    [InlineData("please call me", "human", null)]
    [InlineData("call me at 7", "human", null)]
    public void A_wish_to_be_called_stands_beside_what_else_is_understood(string text, string @as, int? score)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(Site.Axial), false);
        (reading.As, reading.Scores?.Axial, reading.WishesCall).ShouldBe((@as, score, true), text);
    }

    [Theory]
    [InlineData("site named", "sorry I meant 3 for the leg", null, 3)]
    [InlineData("what was wrong is left out", "correction: back 4, not 8", 4, null)]
    [InlineData("the site answered before", "oops I meant 3", 3, null)]
    [InlineData("Spanish", "perdón, quise decir 3 en la pierna", null, 3)]
    public void A_correction_takes_back_what_it_names_or_what_was_answered_last(string label, string text, int? axial, int? limb)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(null, AnsweredBefore: Site.Axial), false);
        (reading.As, reading.Corrects, reading.Scores?.Axial, reading.Scores?.Limb).ShouldBe(("understood", true, axial, limb), label);
        reading.AnyRedFlag.ShouldBeNull(label);
    }

    [Fact]
    public void After_an_unclear_reply_sorry_seven_answers_the_question()
    {
        var reading = ReplyReader.Read("sorry, 7", new OpenQuestion(Site.Limb, IsAgain: true, AnsweredBefore: Site.Axial), false);
        (reading.Scores, reading.Corrects).ShouldBe((new Scores(null, 7), false));
    }

    [Fact]
    public void A_correction_of_nobody_knows_what_is_read_by_a_person() => ReplyReader.Read("sorry, I meant 3", null, false).As.ShouldBe("human");

    private static (string, int?) Axial(string text)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(Site.Axial), cervical: false);
        return (reading.As, reading.Scores?.Axial);
    }
}
