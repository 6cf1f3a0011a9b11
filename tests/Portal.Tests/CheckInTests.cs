using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Tests;

public class CheckInTests
{
    [Fact]
    public async Task A_patient_opens_the_link_answers_and_is_thanked_once_PostOp_has_the_answers()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();

        (await browser.OpenAsync(PortalTest.Link)).ShouldBe(HttpStatusCode.OK);
        browser.Page.ShouldContain("How strong was your back pain in the last week?");
        browser.Page.ShouldContain("How strong was your leg pain in the last week?");
        (await browser.SendAsync(PortalTest.Link, ("axial", "0"), ("limb", "10"), ("none", "yes"))).ShouldBe(HttpStatusCode.SeeOther);
        (await browser.FollowAsync()).ShouldBe(HttpStatusCode.OK);

        browser.Page.ShouldContain("Your answers have arrived.");
        browser.Page.ShouldNotContain("may be serious");
        var (_, actor, message) = test.Portal.Owners.Heard<SubmitCheckIn>().ShouldHaveSingleItem();
        (message.LinkHash, message.Axial, message.Limb, message.RedFlags.Count, message.NoRedFlags).ShouldBe((PortalTest.HashOf(PortalTest.Token), 0, 10, 0, true));
        actor.ShouldBe(new Actor(message.LinkHash, Roles.Patient, ""));
    }

    [Fact]
    public async Task Looking_however_often_changes_nothing()
    {
        await using var test = await PortalTest.StartAsync();
        using var scanner = test.Browser();

        for (var i = 0; i < 5; i++) await scanner.OpenAsync(PortalTest.Link);
        await scanner.OpenAsync($"{PortalTest.Link}/thanks");

        test.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scanner_that_posts_the_form_without_a_choice_changes_nothing()
    {
        await using var test = await PortalTest.StartAsync();
        using var scanner = test.Browser();
        await scanner.OpenAsync(PortalTest.Link);

        (await scanner.SendAsync(PortalTest.Link)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await scanner.SendFormAsync(PortalTest.Link)).ShouldBe(HttpStatusCode.BadRequest);

        test.Sent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("axial=5 none=yes", "limb", "one score missing")]
    [InlineData("limb=5 none=yes", "axial", "the other missing")]
    [InlineData("axial=5 limb=4", "flag", "nothing said of red flags")]
    [InlineData("axial=11 limb=4 none=yes", "axial", "too high")]
    [InlineData("axial=-1 limb=4 none=yes", "axial", "below zero")]
    [InlineData("axial=5.5 limb=4 none=yes", "axial", "not whole")]
    [InlineData("axial=5 limb=seven none=yes", "limb", "a word")]
    [InlineData("axial=5 limb=4 flag=hiccups", "flag", "an item not asked")]
    [InlineData("axial=5 limb=4 none=yes flag=fever", "flag", "contradictory")]
    public async Task An_answer_that_is_missing_or_cannot_be_is_shown_again_with_what_was_typed_and_not_sent(string typed, string wrong, string why)
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);

        var answers = typed.Split(' ').Select(a => a.Split('=')).Select(a => (a[0], a[1])).ToArray();
        (await browser.SendAsync(PortalTest.Link, answers)).ShouldBe(HttpStatusCode.UnprocessableEntity, why);

        test.Sent.ShouldBeEmpty();
        browser.Page.ShouldContain("Your answers have not been sent yet.");
        browser.Page.ShouldContain($"<fieldset id=\"{wrong}\" class=\"wrong\"");
        browser.Checked().ShouldBe(typed.Split(' ').Where(a => !a.StartsWith(wrong, StringComparison.Ordinal) || a == "flag=fever"), ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_command_and_the_same_thanks()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        (string, string)[] form = [.. browser.Hidden(), ("axial", "3"), ("limb", "4"), ("none", "yes")];

        (await browser.SendFormAsync(PortalTest.Link, form)).ShouldBe(HttpStatusCode.SeeOther);
        (await browser.SendFormAsync(PortalTest.Link, form)).ShouldBe(HttpStatusCode.SeeOther);

        test.Portal.Owners.Heard<SubmitCheckIn>().Select(h => h.MessageId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Answers_changed_after_they_were_sent_are_another_command_so_that_nobody_is_thanked_for_what_was_not_kept()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        var hidden = browser.Hidden();
        await browser.SendFormAsync(PortalTest.Link, [.. hidden, ("axial", "3"), ("limb", "4"), ("none", "yes")]);

        test.Portal.Owners.Answer<SubmitCheckIn>(_ => new Refused("already-answered", ""));
        (await browser.SendFormAsync(PortalTest.Link, [.. hidden, ("axial", "9"), ("limb", "4"), ("flag", "fever")])).ShouldBe(HttpStatusCode.Gone);

        test.Portal.Owners.Heard<SubmitCheckIn>().Select(h => h.MessageId).Distinct().Count().ShouldBe(2);
        browser.Page.ShouldContain("These questions have been answered");
        browser.Page.ShouldContain("What you checked may be serious");
    }

    [Fact]
    public async Task A_red_flag_answered_shows_what_to_do_now_with_the_practices_number()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);

        await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"), ("flag", "saddle-numbness"), ("flag", "fever"));
        await browser.FollowAsync();

        test.Sent.ShouldHaveSingleItem().RedFlags.ShouldBe(["saddle-numbness", "fever"]);
        browser.Page.ShouldContain("Call 911 or go to the emergency room now");
        browser.Page.ShouldContain("""today at <a href="tel:5550100199">(555) 010-0199</a>""");
        browser.Last.RequestMessage!.RequestUri!.Query.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_red_flag_shows_what_to_do_now_even_while_the_rest_is_missing()
    {
        await using var test = await PortalTest.StartAsync();
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);

        await browser.SendAsync(PortalTest.Link, ("flag", "chest-pain"));

        browser.Page.ShouldContain("Call 911 or go to the emergency room now");
    }

    [Fact]
    public async Task After_neck_surgery_neck_and_arm_are_asked()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form(axial: Sites.Neck, limb: Sites.Arm));
        using var browser = test.Browser();

        await browser.OpenAsync(PortalTest.Link);

        browser.Page.ShouldContain("your neck pain");
        browser.Page.ShouldContain("your arm pain");
        browser.Page.ShouldNotContain("back pain");
    }

    [Fact]
    public async Task A_Spanish_patient_reads_Spanish_on_every_page_whatever_the_browser_says()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form(Languages.Spanish));
        using var browser = test.Browser("en-US");

        await browser.OpenAsync(PortalTest.Link);
        browser.Page.ShouldContain("¿Qué tan fuerte fue su dolor de espalda en la última semana?");
        browser.Page.ShouldContain("<html lang=\"es\">");
        await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"));
        browser.Page.ShouldContain("Sus respuestas aún no se han enviado.");
        await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"), ("flag", "fever"));
        await browser.FollowAsync();

        browser.Page.ShouldContain("Sus respuestas han llegado");
        browser.Page.ShouldContain("Llame al 911");
    }
}
