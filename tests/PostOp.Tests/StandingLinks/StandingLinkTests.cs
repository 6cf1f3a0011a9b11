using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Messaging;
using FbssFollowUp.PostOp.CheckIns;
using FbssFollowUp.PostOp.Tests.CheckIns;
using Microsoft.EntityFrameworkCore;

namespace FbssFollowUp.PostOp.Tests.StandingLinks;

public sealed class StandingLinkTests
{
    private static readonly string Standing = SubmitCheckInTests.Hash("standing");

    [Fact]
    public async Task The_link_shown_with_the_thanks_begins_a_check_in_looking_begins_none_and_two_taps_begin_one()
    {
        await using var postOp = await PostOpService.StartAsync();
        await AnsweredAsync(postOp);
        (await LookAsync(postOp, Standing)).ShouldBe("en");
        (await AdHocAsync(postOp)).ShouldBe(0, "looking changes nothing");

        string[] pages = [SubmitCheckInTests.Hash("first page"), SubmitCheckInTests.Hash("second page")];
        (await Task.WhenAll(pages.Select(page => BeginAsync(postOp, Standing, page)))).ShouldAllBe(o => o == "accepted");
        var forms = await Task.WhenAll(pages.Select(page => postOp.Running.AskAsync<OpenCheckIn, CheckInForm>(new(page))));
        forms.Select(f => f.ShouldBeOfType<Outcome<CheckInForm>.Answered>().Answer.CheckInId).Distinct().Count().ShouldBe(1, "both lead into the one that is open");
        (await AdHocAsync(postOp)).ShouldBe(1);

        (await postOp.Running.CommandAsync(new SubmitCheckIn(pages[1], 4, 3, [], true))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await BeginAsync(postOp, Standing, SubmitCheckInTests.Hash("third page"))).ShouldBe("accepted", "the link is good again and again");
        (await AdHocAsync(postOp)).ShouldBe(2);
    }

    [Fact]
    public async Task Wrong_links_and_those_of_the_paused_and_the_withdrawn_begin_nothing()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await AnsweredAsync(postOp);
        var page = SubmitCheckInTests.Hash("page");
        (await BeginAsync(postOp, SubmitCheckInTests.Hash("guessed"), page)).ShouldBe("link-unknown");
        (await LookAsync(postOp, SubmitCheckInTests.Hash("guessed"))).ShouldBe("link-unknown");
        (await BeginAsync(postOp, SubmitCheckInTests.HashOfLast(postOp, patient), page)).ShouldBe("link-unknown", "a check-in's link has another purpose");
        await postOp.Running.SendAsync(new PatientWithdrew(patient, postOp.Running.Clock.UtcNow));
        (await BeginAsync(postOp, Standing, page)).ShouldBe("follow-up-over");
        (await LookAsync(postOp, Standing)).ShouldBe("follow-up-over");
        (await AdHocAsync(postOp)).ShouldBe(0);
    }

    [Fact]
    public async Task Thanks_by_mail_have_a_link_of_their_own_and_an_older_one_stays_good()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await AnsweredAsync(postOp);
        (await BeginAsync(postOp, Standing, SubmitCheckInTests.Hash("page"))).ShouldBe("accepted");
        var checkIn = await postOp.Running.Database(db => db.CheckIns.SingleAsync(c => c.Kind == CheckInKinds.AdHoc));
        foreach (var text in new[] { "back 4, leg 3", "2" })
            await MailAsync(postOp, patient, text, checkIn.Id);
        var thanks = postOp.LastTo(patient);
        (thanks.Template, thanks.Channel).ShouldBe((TemplateCodes.CheckInThanksWithLink, Channels.Email));
        var mailed = SubmitCheckInTests.Hash(thanks.Data["link"].Split("/p/")[1]);
        (await LookAsync(postOp, mailed), await LookAsync(postOp, Standing)).ShouldBe(("en", "en"));
        mailed.ShouldNotBe(Standing);
    }

    [Fact]
    public async Task The_link_of_a_check_in_that_ran_out_begins_one_of_the_day_it_is_opened_and_one_that_was_answered_begins_none()
    {
        await using var postOp = await PostOpService.StartAsync();
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(28);
        var link = SubmitCheckInTests.HashOfLast(postOp, patient);
        (await LookAsync(postOp, link)).ShouldBe("link-unknown", "it is open and asks by itself");
        await postOp.PassAsync(6);
        (await LookAsync(postOp, link)).ShouldBe("en");
        (await BeginAsync(postOp, link, Standing)).ShouldBe("accepted");
        (await postOp.Running.CommandAsync(new SubmitCheckIn(Standing, 4, 3, [], true))).ShouldBeOfType<Outcome<Accepted>.Answered>();
        (await postOp.Running.Database(db => db.CheckIns.SingleAsync(c => c.State == CheckInStates.Completed))).Day.ShouldBe(34);
        (await LookAsync(postOp, Standing)).ShouldBe("link-unknown");
    }

    /// <summary>A patient who has answered their first check-in on its page, and was shown a standing link there.</summary>
    private static async Task<Guid> AnsweredAsync(PostOpService postOp)
    {
        var patient = await postOp.OperatedAsync(byText: false);
        await postOp.PassAsync(3);
        SubmitCheckIn answers = new(SubmitCheckInTests.HashOfLast(postOp, patient), 4, 3, [], true, StandingLinkHash: Standing);
        (await postOp.Running.CommandAsync(answers)).ShouldBeOfType<Outcome<Accepted>.Answered>();
        return patient;
    }

    private static async Task MailAsync(PostOpService postOp, Guid patient, string text, Guid checkIn)
    {
        var question = postOp.LastTo(patient).Question;
        postOp.Running.Clock.Advance(TimeSpan.FromMinutes(1));
        await postOp.Running.SendAsync(new ReplyReceived(
            Guid.CreateVersion7(), [patient], question?.QuestionId, question?.SubjectId ?? checkIn, question?.Asks, text, Channels.Email, postOp.Running.Clock.UtcNow, null));
    }

    private static async Task<string> LookAsync(PostOpService postOp, string hash) =>
        await postOp.Running.AskAsync<OpenStandingLink, StandingLinkForm>(new(hash)) switch
        {
            Outcome<StandingLinkForm>.Answered(var form) => form.Language,
            Outcome<StandingLinkForm>.Refused(var refusal) => refusal.Code,
            _ => "unavailable"
        };

    private static async Task<string> BeginAsync(PostOpService postOp, string hash, string page) => await postOp.Running.CommandAsync(new BeginCheckIn(hash, page)) switch
    {
        Outcome<Accepted>.Answered => "accepted",
        Outcome<Accepted>.Refused(var refusal) => refusal.Code,
        _ => "unavailable"
    };

    private static Task<int> AdHocAsync(PostOpService postOp) => postOp.Running.Database(db => db.CheckIns.CountAsync(c => c.Kind == CheckInKinds.AdHoc));
}
