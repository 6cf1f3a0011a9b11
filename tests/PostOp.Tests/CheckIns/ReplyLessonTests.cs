using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class ReplyLessonTests
{
    private static readonly CheckIn CheckIn = CheckIn.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), 14, CheckInKinds.Planned, default);

    /// <summary>Lesson 25: no clever substitutions, neither of the article "O" nor inside a number.</summary>
    [Theory]
    [InlineData("O número é 500")]
    [InlineData("o numero e 500")]
    [InlineData("O")]
    [InlineData("o")]
    [InlineData("1O")]
    [InlineData("l0")]
    [InlineData("500")]
    public void O_número_é_500_is_not_0(string text)
    {
        foreach (var site in Enum.GetValues<Site>())
            ReplyReader.Read(text, new OpenQuestion(site), cervical: false).Scores.ShouldBeNull(text);
        ReplyReader.Read(text, new OpenQuestion(null), cervical: false).AnyRedFlag.ShouldBeNull(text);
    }

    /// <summary>Lesson 26.</summary>
    [Theory]
    [InlineData("see below\n\nFrom: Riverside Clinic\nSent: Monday, March 2, 2026 10:00 AM\nTo: Ana\nSubject: Your check-in\n\nHow strong is your back pain, 0-10? 0 = none, 10 = worst.")]
    [InlineData("ok\n\n________________________________\nFrom: Riverside Clinic\n0 = no pain, 10 = worst")]
    [InlineData("On Mon, Mar 2, 2026 the practice wrote:\n> How strong is it, 0-10?\n> 2 = none of these")]
    [InlineData("ok\n-----Original Message-----\nReply 0 to 10. 2 = none")]
    public void An_Outlook_reply_quoting_our_0_to_10_is_not_read_as_0_or_10(string text)
    {
        foreach (var question in new OpenQuestion[] { new(Site.Axial), new(Site.Limb), new(null) })
        {
            var reading = ReplyReader.Read(text, question, cervical: false);
            (reading.Scores, reading.AnyRedFlag, reading.Safety.Count).ShouldBe((null, null, 0), text);
        }
    }

    /// <summary>Lesson 26: Notifications marks a tapback; were it not, its words would not be an answer either.</summary>
    [Theory]
    [InlineData("Liked “How strong is your back pain, 0-10?”")]
    [InlineData("Loved \"1 = any of these, 2 = none\"")]
    [InlineData("Le gustó “0-10”")]
    public void A_tapback_is_not_an_answer(string text)
    {
        SafetyLexicon.In(OwnWords.Of(text, "ignored")).ShouldBeEmpty(text);
        foreach (var question in new OpenQuestion[] { new(Site.Axial), new(null) })
        {
            var reading = ReplyReader.Read(text, question, cervical: false);
            (reading.Scores, reading.AnyRedFlag).ShouldBe((null, null), text);
        }
    }

    /// <summary>Somebody answers for the patient, on the patient's phone: whose number it is a person must judge; a danger is one whoever writes it.</summary>
    [Theory]
    [InlineData("this is his wife, he says 7")]
    [InlineData("her daughter here. 7")]
    [InlineData("soy su esposa, dice que 7")]
    [InlineData("mom is a 7, I am a 2")]
    [InlineData("he has none of these")]
    public void What_somebody_else_writes_for_a_patient_is_not_taken_for_the_patients_score(string text)
    {
        foreach (var question in new OpenQuestion[] { new(Site.Axial), new(Site.Limb), new(null) })
        {
            var reading = ReplyReader.Read(text, question, cervical: false);
            (reading.Scores, reading.AnyRedFlag, reading.As).ShouldBe((null, null, ReadAs.AskedAgain), text);
        }
        ReplyReader.Read("this is his wife, he can't pee", new OpenQuestion(Site.Axial), cervical: false).As.ShouldBe(ReadAs.Emergency);
    }

    /// <summary>From an address of their own it is clear who writes, and of whom.</summary>
    [Theory]
    [InlineData("this is his wife, he says 7", 7)]
    [InlineData("her daughter here. 7", 7)]
    [InlineData("she says it is a 7", 7)]
    [InlineData("He is a 7", 7)]
    [InlineData("mom says 7", 7)]
    [InlineData("shes at a 7 today", 7)]
    [InlineData("His pain is 7", 7)]
    [InlineData("he has no pain", 0)]
    [InlineData("soy su esposa, dice que 7", 7)]
    [InlineData("Dice que 7", 7)]
    [InlineData("7", 7)]
    [InlineData("mom is a 7, I am a 2", null)]
    [InlineData("she is sleeping", null)]
    [InlineData("he is 77", null)]
    public void What_a_proxy_writes_of_the_patient_is_the_patients_score(string text, int? score)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(Site.Axial), cervical: false, byProxy: true);
        (reading.Scores?.Axial, reading.As).ShouldBe((score, score is null ? ReadAs.AskedAgain : ReadAs.Understood), text);
    }

    [Theory]
    [InlineData("he has none of these", false)]
    [InlineData("She doesn't have any", false)]
    [InlineData("dad says none", false)]
    [InlineData("no tiene ninguno", false)]
    [InlineData("yes she has", true)]
    [InlineData("he has one of these, I have none", null)]
    public void What_a_proxy_writes_of_the_patient_answers_the_red_flag_question(string text, bool? any) =>
        ReplyReader.Read(text, new OpenQuestion(null), cervical: false, byProxy: true).AnyRedFlag.ShouldBe(any, text);

    /// <summary>Lesson 28: inside a minute, inside a second, and the same number again: nothing is a duplicate.</summary>
    [Theory]
    [InlineData(30_000, 3)]
    [InlineData(1, 3)]
    [InlineData(0, 3)]
    [InlineData(20_000, 7)]
    public void A_correction_inside_a_minute_is_kept_not_dropped_as_a_duplicate(int millisecondsLater, int corrected)
    {
        var said = new DateTimeOffset(2026, 3, 16, 15, 0, 0, TimeSpan.Zero);
        var first = TextAnswers.Of(CheckIn, Reply(said), new ReplyReading(ReadAs.Understood, new Scores(7, null)), []).ToList();
        var second = TextAnswers.Of(CheckIn, Reply(said.AddMilliseconds(millisecondsLater)), new ReplyReading(ReadAs.Understood, new Scores(corrected, null)), first).ToList();
        second.ShouldHaveSingleItem().CorrectsId.ShouldBe(first[0].Id);
        Dialogue.Standing([.. second, .. first])[AnswerItems.Axial].Score.ShouldBe(corrected);
    }

    private static ReplyReceived Reply(DateTimeOffset at) => new(Guid.CreateVersion7(), [CheckIn.PatientId], null, CheckIn.Id, AnswerItems.Axial, "", Channels.Sms, at, null);
}
