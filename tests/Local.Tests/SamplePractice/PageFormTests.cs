namespace FbssFollowUp.Local.Tests.SamplePractice;

public sealed class PageFormTests
{
    private const string Page = """
        <form method="post" autocomplete="off"><input type="hidden" name="token" value="a&amp;b" />
        <label><input type="radio" name="axial" value="0" checked /></label><label><input type="radio" name="axial" value="1" /></label>
        <input type="radio" name="limb" value="0" /><input type="checkbox" name="flag" value="fever" /><input type="checkbox" name="none" value="yes" />
        <button type="submit">Send</button></form>
        """;

    [Fact]
    public void A_form_is_filled_in_as_a_browser_would_send_it() =>
        Filled(hasRedFlag: false).ShouldBe(["token=a&b", "axial=3", "limb=7", "none=yes"]);

    [Fact]
    public void A_red_flag_is_ticked_instead_of_none() => Filled(hasRedFlag: true).ShouldBe(["token=a&b", "axial=3", "limb=7", "flag=fever"]);

    [Fact]
    public void A_page_without_a_form_takes_no_answer() => PageForm.In("<p>This link has been used.</p>").ShouldBeNull();

    private static IEnumerable<string> Filled(bool hasRedFlag) =>
        PageForm.In(Page)!.Fill(new CourseAnswer(3, 7, hasRedFlag)).Select(field => $"{field.Key}={field.Value}");
}
