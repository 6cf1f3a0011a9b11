using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.CheckIns.Reading;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

/// <summary>Answers to a check-in's mail, which has a link and asks nothing: numbers are taken only for what they name.</summary>
public sealed class MailedReplyTests
{
    [Fact]
    public async Task A_bare_number_is_asked_what_it_is_of_and_the_check_in_goes_on_by_mail()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (patient, checkIn) = await MailedAsync(postOp);
        await MailAsync(postOp, patient, "7", checkIn);
        var asked = postOp.LastTo(patient);
        (asked.Template, asked.Channel, asked.Question!.Asks).ShouldBe((TemplateCodes.CheckInScore, Channels.Email, "axial"));
        (await ScoresAsync(postOp, checkIn)).ShouldBeEmpty("nothing is guessed");
        foreach (var answer in new[] { "6", "3", "2" })
            await MailAsync(postOp, patient, answer, checkIn, postOp.LastTo(patient).Question);
        postOp.LastTo(patient).Template.ShouldBe(TemplateCodes.CheckInThanksWithLink);
        (await ScoresAsync(postOp, checkIn)).ShouldBe([("axial", 6), ("limb", 3)]);
    }

    [Fact]
    public async Task Numbers_that_say_what_they_are_of_are_taken_and_the_rest_is_asked()
    {
        await using var postOp = await PostOpService.StartAsync();
        var (patient, checkIn) = await MailedAsync(postOp);
        await MailAsync(postOp, patient, "back 4, leg 7", checkIn);
        (await ScoresAsync(postOp, checkIn)).ShouldBe([("axial", 4), ("limb", 7)]);
        (postOp.LastTo(patient).Template, postOp.LastTo(patient).Channel).ShouldBe((TemplateCodes.CheckInRedFlags, Channels.Email));
    }

    [Theory]
    [InlineData("it is what it is", TemplateCodes.HumanWillRead)]
    [InlineData("7-8", TemplateCodes.HumanWillRead)]
    [InlineData("7, and I can't pee", TemplateCodes.Safety)]
    public async Task What_is_no_clear_number_is_read_by_a_person_and_danger_is_answered_at_once(string text, string template)
    {
        await using var postOp = await PostOpService.StartAsync();
        var (patient, checkIn) = await MailedAsync(postOp);
        await MailAsync(postOp, patient, text, checkIn);
        postOp.LastTo(patient).Template.ShouldBe(template);
        (await ScoresAsync(postOp, checkIn)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("7", ReadAs.AskedAgain)]
    [InlineData("3 and 7", ReadAs.AskedAgain)]
    [InlineData("back 3", ReadAs.Understood)]
    [InlineData("leg 7 back 3", ReadAs.Understood)]
    [InlineData("77", ReadAs.Human)]
    [InlineData("O", ReadAs.Human)]
    [InlineData("thanks", ReadAs.Human)]
    public void A_reply_to_a_mail_that_asked_nothing_is_read_so(string text, string readAs)
    {
        ReplyReader.Read(text, null, cervical: false, aboutCheckIn: true).As.ShouldBe(readAs, text);
        ReplyReader.Read(text, null, cervical: false).As.ShouldBe(ReadAs.Human, "out of the blue");
    }

    private static async Task<(Guid Patient, Guid CheckIn)> MailedAsync(PostOpService postOp)
    {
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(3);
        var ask = postOp.LastTo(patient);
        ask.Template.ShouldBe(TemplateCodes.CheckInLink);
        return (patient, ask.SubjectId);
    }

    private static async Task MailAsync(PostOpService postOp, Guid patient, string text, Guid checkIn, MessageQuestion? question = null)
    {
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(1));
        await postOp.Running.SendAsync(new ReplyReceived(
            Guid.CreateVersion7(), [patient], question?.QuestionId, question?.SubjectId ?? checkIn, question?.Asks, text, Channels.Email,
            postOp.Running.Clock.UtcNow, null));
    }

    private static Task<List<(string, int)>> ScoresAsync(PostOpService postOp, Guid checkIn) => postOp.Running.Database(async db =>
        (await db.Answers.Where(a => a.CheckInId == checkIn && a.Score != null).OrderBy(a => a.Item).ToListAsync()).ConvertAll(a => (a.Item, a.Score!.Value)));
}
