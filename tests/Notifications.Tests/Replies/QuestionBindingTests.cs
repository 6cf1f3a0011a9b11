using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Replies;

namespace FbssFollowUp.Notifications.Tests.Replies;

public class QuestionBindingTests
{
    private static readonly DateTimeOffset Ten = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    // Monday's was answered at 10:05, its follower ran out at 11:00, Tuesday's is open, one more is about to be handed over.
    private static readonly Question Answered = Opened(0, 24 * 60, q => q.Answer(Ten.AddMinutes(5)));
    private static readonly Question RanOut = Opened(5, 60);
    private static readonly Question Ended = Opened(90, 24 * 60, q => q.End(Ten.AddMinutes(100)));
    private static readonly Question Open = Opened(24 * 60, 48 * 60);
    private static readonly Question[] OnPhone = [Open, Answered, Ended, RanOut];

    /// <summary>Lesson 23.</summary>
    [Theory]
    [InlineData("before anything was asked", -1, -1)]
    [InlineData("the instant it was handed over", 0, 0)]
    [InlineData("while the first was open", 3, 0)]
    [InlineData("the instant the first was answered and the next one asked", 5, 1)]
    [InlineData("while the second was open", 30, 1)]
    [InlineData("the instant it ran out", 60, -1)]
    [InlineData("between questions", 75, -1)]
    [InlineData("while the third was open", 95, 2)]
    [InlineData("after the check-in was completed on the page", 101, -1)]
    [InlineData("while the last is open", 24 * 60 + 1, 3)]
    public void An_answer_is_stored_under_the_question_it_answers_whatever_is_open_closed_or_late_around_it(string label, int sentMinute, int expected)
    {
        Question[] inOrder = [Answered, RanOut, Ended, Open];
        var bound = QuestionBinding.OpenAt(OnPhone, Ten.AddMinutes(sentMinute));
        bound.ShouldBe(expected < 0 ? null : inOrder[expected], label);
    }

    [Fact]
    public void A_reply_that_may_answer_a_question_being_handed_over_is_not_decided_yet()
    {
        var reserved = Made(10, 60);
        QuestionBinding.Undecided([reserved], Ten.AddMinutes(11)).ShouldBeTrue();
        QuestionBinding.Undecided([reserved], Ten.AddMinutes(9)).ShouldBeFalse();
        reserved.Open(Ten.AddMinutes(10));
        QuestionBinding.Undecided([reserved], Ten.AddMinutes(11)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("the same words two seconds later", "4", 2, null, true)]
    [InlineData("the same words to the same question", "4", 2, 0, true)]
    [InlineData("the same words to the next question", "4", 2, 1, false)]
    [InlineData("a correction", "5", 2, null, false)]
    [InlineData("a correction that says so", "sorry I meant 4", 2, null, false)]
    [InlineData("the same words a minute later", "4", 60, null, false)]
    public void A_correction_inside_a_minute_is_kept_and_a_second_copy_is_not(string label, string text, int seconds, int? question, bool repeat)
    {
        var before = Inbound("4", Ten);
        before.Read(ReplyOutcomes.PassedOn, Answered.Id, [new Holder(Answered.PatientId, null)], Ten);
        Question? bound = question switch { 0 => Answered, 1 => RanOut, _ => null };
        Repeats.Is(before, Inbound(text, Ten.AddSeconds(seconds)), bound).ShouldBe(repeat, label);
    }

    private static InboundMessage Inbound(string text, DateTimeOffset sentAt) => new()
    {
        Provider = "sandbox",
        ProviderId = Guid.CreateVersion7().ToString(),
        Channel = ChannelCodes.Sms,
        From = "+14425550100",
        Text = text,
        SentAt = sentAt,
        ReceivedAt = sentAt
    };

    private static Question Opened(int minute, int expiresMinute, Action<Question>? close = null)
    {
        var question = Made(minute, expiresMinute);
        question.Open(Ten.AddMinutes(minute));
        close?.Invoke(question);
        return question;
    }

    private static Question Made(int minute, int expiresMinute) => new()
    {
        Id = Guid.CreateVersion7(),
        MessageId = Guid.CreateVersion7(),
        Phone = "+14425550100",
        PatientId = Guid.CreateVersion7(),
        SubjectId = Guid.CreateVersion7(),
        Asks = MessageQuestion.Axial,
        ReservedAt = Ten.AddMinutes(minute),
        ExpiresAt = Ten.AddMinutes(expiresMinute)
    };
}
