using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.PostOp.Reassessments;

namespace FbssFollowUp.PostOp.Tests.Reassessments;

public sealed class AcknowledgeByTextTests
{
    [Theory]
    [InlineData("as it is", "K7M3", "K7M3")]
    [InlineData("in any case", "k7m3", "K7M3")]
    [InlineData("with punctuation", " \"K7-M3\". ", "K7M3")]
    [InlineData("with words it is not alone", "ok K7M3", null)]
    [InlineData("too short", "K7M", null)]
    [InlineData("too long", "K7M33", null)]
    [InlineData("a letter no code has", "K0M3", null)]
    [InlineData("nothing", "?!", null)]
    public void A_code_is_understood_alone_in_any_case_and_punctuation(string label, string text, string? code) => CaseCode.In(text).ShouldBe(code, label);

    [Fact]
    public async Task A_surgeon_acknowledges_by_answering_the_text_with_the_cases_code()
    {
        await using var postOp = await PostOpService.StartAsync(at: new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));
        var patient = await postOp.OperatedAsync();
        await postOp.ReplyAsync(patient, "fever since yesterday", question: null);
        await postOp.Running.RunDueAsync();
        var open = (await postOp.CaseOfAsync(patient))!;
        await SayAsync(postOp, PostOpService.Ellis, "ZZZZ");
        Answer(postOp).Template.ShouldBe(TemplateCodes.StaffCodeUnknown);
        (await postOp.CaseOfAsync(patient))!.State.ShouldBe("notified");
        await SayAsync(postOp, PostOpService.Ellis, $"{open.CaseCode.ToLowerInvariant()}.");
        Answer(postOp).Template.ShouldBe(TemplateCodes.StaffAcknowledged);
        var taken = (await postOp.PacketAsync(open.CaseId)).Summary;
        (taken.State, taken.OwnerName, taken.DueOn).ShouldBe(("acknowledged", "dr-ellis", new DateOnly(2026, 3, 3)));
        postOp.Running.Said<ReassessmentAcknowledged>().ShouldHaveSingleItem().OwnerId.ShouldBe(PostOpService.Ellis);
        await SayAsync(postOp, PostOpService.Osei, open.CaseCode);
        Answer(postOp).Template.ShouldBe(TemplateCodes.StaffCodeRefused);
        postOp.Running.Clock.Advance(TimeSpan.FromHours(5));
        await postOp.Running.RunDueAsync();
        postOp.Alerts.Count(a => a.Template == TemplateCodes.ReassessmentAlert).ShouldBe(1);
    }

    private static SendMessage Answer(PostOpService postOp) => postOp.Running.Said<SendMessage>().Last(m => m.InReplyTo is not null);

    private static Task SayAsync(PostOpService postOp, Guid staff, string text) =>
        postOp.Running.SendTwiceAsync(new StaffReplyReceived(Guid.CreateVersion7(), staff, text, postOp.Running.Clock.UtcNow));
}
