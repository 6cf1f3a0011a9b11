namespace FbssFollowUp.Local.Tests.Stories;

public sealed class StoryFormTests
{
    private const string Page = """
        <form method="post"><input type="hidden" name="__RequestVerificationToken" value="t" /><input type="hidden" name="ticket" value="k" />
        <input type="radio" name="axial" value="0" /><input type="radio" name="limb" value="0" />
        <input type="checkbox" name="flag" value="fever" /><input type="checkbox" name="flag" value="chest-pain" /><input type="checkbox" name="none" value="yes" />
        {0}<button type="submit">Send</button></form>
        """;

    private const string More = """
        <input type="radio" name="change" value="1" /><input type="radio" name="peg-pain" value="0" /><input type="radio" name="peg-enjoyment" value="0" />
        <input type="radio" name="peg-activity" value="0" /><input type="checkbox" name="new-pain" value="other-leg" /><input type="checkbox" name="new-pain" value="arm" />
        <input type="checkbox" name="no-new-pain" value="yes" /><input type="radio" name="function" value="worse" /><input type="radio" name="strength" value="same" />
        """;

    [Fact]
    public void Pain_and_no_red_flag_are_sent_with_the_hidden_fields() =>
        Filled("", With(redFlags: [])).ShouldBe("__RequestVerificationToken=t ticket=k axial=4 limb=6 none=yes");

    [Fact]
    public void Red_flags_are_ticked_one_by_one() =>
        Filled("", With(redFlags: ["fever", "chest-pain"])).ShouldBe("__RequestVerificationToken=t ticket=k axial=4 limb=6 flag=fever flag=chest-pain");

    [Fact]
    public void What_the_story_answers_of_the_further_questions_is_sent() =>
        Filled(More, With(redFlags: []) with { Pgic = 4, Peg = [5, 6, 7], NewPain = true, WorseFunction = true }).ShouldEndWith(
            "none=yes change=4 peg-pain=5 peg-enjoyment=6 peg-activity=7 new-pain=other-leg function=worse strength=same");

    [Fact]
    public void What_is_not_asked_yet_is_not_answered() =>
        Filled("", With(redFlags: []) with { Pgic = 4, NewPain = true }).ShouldEndWith("limb=6 none=yes");

    private static StoryAnswer With(string[] redFlags) => new(0, AnswerWays.Web, 0, 4, 6, redFlags, null, null, null, null, null);

    private static string Filled(string more, StoryAnswer answer) => string.Join(
        ' ', StoryForm.Fill(PageForm.In(Page.Replace("{0}", more, StringComparison.Ordinal))!, answer).Select(field => $"{field.Key}={field.Value}"));
}
