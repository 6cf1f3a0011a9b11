using System.Text.Json;
using FbssFollowUp.Notifications.Replies;

namespace FbssFollowUp.Notifications.Tests.Replies;

public class ReplyReadingTests
{
    private static readonly string[] HandledHere = [ReplyOutcomes.OptedOut, ReplyOutcomes.OptedIn, ReplyOutcomes.Helped, ReplyOutcomes.Ignored];
    private const string OurQuestion = "Riverside Clinic: time for your check-in. Your back pain over the last week, 0 (none) to 10 (worst)? "
        + "Answer with one number. Reply STOP to opt out.";

    public static TheoryData<string, string> Replies()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "replies.jsonl")))
        {
            using var reply = JsonDocument.Parse(line);
            data.Add(reply.RootElement.GetProperty("text").GetString()!, reply.RootElement.GetProperty("read").GetString()!);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void Every_collected_reply_is_dealt_with_here_or_passed_on_as_it_should(string text, string read) =>
        ReplyReading.Of(text, [OurQuestion]).Outcome.ShouldBe(HandledHere.Contains(read) ? read : ReplyOutcomes.PassedOn);

    /// <summary>Wordings of opting out, of phones' own texts, and of people who only come near them; <c>data/more-replies.tsv</c>.</summary>
    [Fact]
    public void Every_wording_of_the_list_is_dealt_with_as_it_says()
    {
        var misses = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "more-replies.tsv"))
            .Select(line => line.Split('\t')).Select(line => (Read: line[0], Text: line[1], As: ReplyReading.Of(line[1], [OurQuestion]).Outcome))
            .Where(line => line.As != line.Read).Select(line => $"{line.Text}: expected {line.Read}, read {line.As}").ToList();
        misses.ShouldBeEmpty(string.Join('\n', misses));
    }

    /// <summary>Lesson 26.</summary>
    [Theory]
    [InlineData("Liked “Your back pain over the last week, 0 (none) to 10 (worst)?”")]
    [InlineData("Emphasized “7 tomorrow”")]
    [InlineData("Disliked \"Reply STOP to stop texts\"")]
    [InlineData("Reacted 👍 to “Answer 1 = any of these”")]
    [InlineData("👍 to “Your leg pain”")]
    [InlineData("Removed a like from “Your back pain”")]
    [InlineData("Loved an image")]
    [InlineData("Le gustó “Su dolor de espalda”")]
    [InlineData("Questioned “0 to 10”")]
    public void A_tapback_is_not_an_answer(string text) => ReplyReading.Of(text, []).Outcome.ShouldBe(ReplyOutcomes.Ignored);

    [Theory]
    [InlineData("I am out of the office until Monday and will reply on my return. Automatic reply")]
    [InlineData("Automatic reply: I will be back on 12/3")]
    [InlineData("Respuesta automática: fuera de la oficina")]
    [InlineData("I’m driving with Do Not Disturb While Driving turned on. I’ll see your message when I get where I’m going.")]
    public void An_automatic_reply_is_not_an_answer(string text) => ReplyReading.Of(text, []).Outcome.ShouldBe(ReplyOutcomes.Ignored);

    [Theory]
    [InlineData(OurQuestion)]
    [InlineData("Your back pain over the last week, 0 (none) to 10 (worst)?")]
    public void Our_own_text_sent_back_is_not_an_answer_and_no_opt_out(string text) =>
        ReplyReading.Of(text, [OurQuestion]).Outcome.ShouldBe(ReplyOutcomes.Ignored);

    private const string RedFlagQuestion = "Any of these now: numbness in the groin or saddle area, loss of bladder or bowel control, new weakness in a leg or arm, "
        + "fever of 100.4 F or more, wound redness or drainage? Answer 1 = any of these, 2 = none.";

    /// <summary>Who is asked "any of these" may answer with our own words.</summary>
    [Theory]
    [InlineData("loss of bladder or bowel control", ReplyOutcomes.PassedOn)]
    [InlineData("Numbness in the groin or saddle area.", ReplyOutcomes.PassedOn)]
    [InlineData("wound redness or drainage", ReplyOutcomes.PassedOn)]
    [InlineData("new weakness in a leg or arm", ReplyOutcomes.PassedOn)]
    [InlineData(RedFlagQuestion, ReplyOutcomes.Ignored)]
    [InlineData("Answer 1 = any of these, 2 = none", ReplyOutcomes.Ignored)]
    [InlineData("Fwd: Answer 1 = any of these, 2 = none.", ReplyOutcomes.Ignored)]
    public void A_piece_of_our_question_is_an_answer_and_only_whole_sentences_are_an_echo(string text, string outcome) =>
        ReplyReading.Of(text, [RedFlagQuestion]).Outcome.ShouldBe(outcome, text);

    /// <summary>Lesson 25 among them: a number in a sentence is nothing this service makes a score of.</summary>
    [Theory]
    [InlineData("Liked the walk today, 3")]
    [InlineData("Loved it")]
    [InlineData("7, I am out of the office until Monday")]
    [InlineData("Walked out of the office, leg gave way")]
    [InlineData("liked “your question” but my leg is 7")]
    [InlineData("O número é 500")]
    [InlineData("one number")]
    public void A_persons_own_words_are_passed_on(string text) => ReplyReading.Of(text, [OurQuestion]).Outcome.ShouldBe(ReplyOutcomes.PassedOn);
}
