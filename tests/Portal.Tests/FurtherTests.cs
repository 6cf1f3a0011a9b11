using System.Net;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;

namespace FbssFollowUp.Portal.Tests;

public class FurtherTests
{
    [Fact]
    public async Task From_day_42_on_more_is_asked_and_sent_and_none_of_it_has_to_be_answered()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form() with { AsksFurther = true });
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        browser.Page.ShouldContain("how would you describe the change overall?");
        (await browser.SendAsync(
            PortalTest.Link, ("axial", "3"), ("limb", "4"), ("none", "yes"), ("change", "4"), ("peg-pain", "5"), ("new-pain", "other-limb"), ("function", "worse"),
            ("note", "hard week"), ("helper", "yes"))).ShouldBe(HttpStatusCode.SeeOther);

        var further = test.Sent.ShouldHaveSingleItem().Further!;
        (further.GlobalChange, further.PegPain, further.PegEnjoyment, further.Function, further.Note, further.ByHelper)
            .ShouldBe((4, 5, null, "worse", "hard week", true));
        further.NewPain.ShouldBe(["other-limb"]);
    }

    [Fact]
    public async Task Only_the_instruments_of_the_protocols_version_are_asked()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form() with { AsksFurther = true, Instruments = [InstrumentCodes.NewPain, InstrumentCodes.Work] });
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        foreach (var field in new[] { "change", "peg-pain", "function", "medicine" }) browser.Page.ShouldNotContain($"name=\"{field}\"");
        foreach (var field in new[] { "new-pain", "work", "note" }) browser.Page.ShouldContain($"name=\"{field}\"");
        await browser.OpenAsync($"{PortalTest.Link}?step=5");
        browser.Page.ShouldContain("Question 5 of 6");
        browser.Page.ShouldContain("name=\"work\"");
    }

    [Fact]
    public async Task One_question_after_another_saves_each_and_the_last_page_sends_them_all()
    {
        await using var test = await PortalTest.StartAsync();
        CheckInProgress? saved = null;
        test.Portal.Owners.Answer<SaveCheckInProgress>(m => { saved = m.Progress; return new Accepted(Guid.CreateVersion7(), []); });
        test.Portal.Owners.Answer<OpenCheckIn>(_ => PortalTest.Form() with { Saved = saved });
        using var browser = test.Browser();
        (string, string)[][] steps = [[("axial", "3")], [("limb", "4")], [("none", "yes")]];
        for (var step = 1; step <= steps.Length; step++)
        {
            await browser.OpenAsync($"{PortalTest.Link}?step={step}");
            browser.Page.ShouldContain($"Question {step} of 4");
            (await browser.SendAsync($"{PortalTest.Link}?step={step}", steps[step - 1])).ShouldBe(HttpStatusCode.Redirect);
        }
        await browser.FollowAsync();
        (await browser.SendAsync($"{PortalTest.Link}?step=4")).ShouldBe(HttpStatusCode.SeeOther);

        var sent = test.Sent.ShouldHaveSingleItem();
        (sent.Axial, sent.Limb, sent.NoRedFlags).ShouldBe((3, 4, true));
    }

    [Fact]
    public async Task What_was_saved_is_there_when_the_link_is_opened_again()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form() with { Saved = new(7, null, [], false) });
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        browser.Checked().ShouldBe(["axial=7"]);
    }

    [Fact]
    public async Task Who_is_asked_for_the_patient_is_told_so_and_is_taken_for_who_answers_unless_they_say_otherwise()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form() with { AskedOfProxy = true });
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        browser.Page.ShouldContain("You are asked because you answer for the patient.");
        browser.Checked().ShouldBe(["helper=yes"]);
        (await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"), ("none", "yes"), ("helper", "yes"))).ShouldBe(HttpStatusCode.SeeOther);
        test.Sent.ShouldHaveSingleItem().Further!.ByHelper.ShouldBeTrue();

        await browser.OpenAsync(PortalTest.Link);
        (await browser.SendAsync(PortalTest.Link, ("axial", "3"), ("limb", "4"), ("none", "yes"))).ShouldBe(HttpStatusCode.SeeOther);
        test.Sent[^1].Further.ShouldBeNull();
    }

    [Fact]
    public async Task Who_answers_for_the_patient_is_told_so_in_their_own_language()
    {
        await using var test = await PortalTest.StartAsync();
        test.Ask(PortalTest.Form(Languages.Spanish) with { AskedOfProxy = true });
        using var browser = test.Browser();
        await browser.OpenAsync(PortalTest.Link);
        browser.Page.ShouldContain("responde en lugar del paciente");
        test.Ask(PortalTest.Form(Languages.Spanish));
        await browser.OpenAsync(PortalTest.Link);
        browser.Page.ShouldNotContain("Le preguntamos a usted porque");
    }

    /// <summary>Lesson 38.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("?step=1")]
    public async Task A_scanner_that_posts_a_form_with_no_human_choice_in_it_changes_nothing(string query)
    {
        await using var test = await PortalTest.StartAsync();
        using var scanner = test.Browser();
        await scanner.OpenAsync(PortalTest.Link + query);
        await scanner.SendAsync(PortalTest.Link + query);
        await scanner.SendAsync(PortalTest.Link + query, ("go", "later"));
        test.Sent.ShouldBeEmpty();
        test.Portal.Owners.Heard<SaveCheckInProgress>().ShouldBeEmpty();
    }
}
