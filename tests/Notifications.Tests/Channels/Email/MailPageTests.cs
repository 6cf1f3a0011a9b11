using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Templates;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

public class MailPageTests
{
    [Fact]
    public async Task Whatever_stands_in_a_mail_is_text_and_never_a_page_of_its_own()
    {
        var page = await PageAsync("en", "<script>alert(1)</script>", "Tom & \"Jerry\"");
        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        page.ShouldContain("Tom &amp; &quot;Jerry&quot;");
    }

    [Theory]
    [InlineData("en", "Open", "Stop these e-mails")]
    [InlineData("es", "Abrir", "No recibir m&#xE1;s correos")]
    public async Task A_page_is_in_the_patients_language_and_says_so(string language, string link, string unsubscribe)
    {
        var page = await PageAsync(language, "https://portal.example/c/abc");
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain($"<html lang=\"{language}\">");
        page.ShouldContain($">{link}</a>");
        page.ShouldContain($">{unsubscribe}</a>");
    }

    [Theory]
    [InlineData("https://portal.example/c/abc", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("see https://portal.example", false)]
    public async Task Only_an_address_of_its_own_becomes_a_link(string paragraph, bool isLink) =>
        (await PageAsync("en", paragraph)).Contains($"href=\"{paragraph}\"").ShouldBe(isLink);

    /// <summary>A subject line shows on a locked screen.</summary>
    [Fact]
    public void No_subject_line_has_room_for_a_name_a_diagnosis_or_a_procedure()
    {
        string[] neutral = ["{practice}", "{caseCode}"];
        foreach (var (code, template) in EnglishTemplates.All.Concat(SpanishTemplates.All).Where(t => t.Value.Mail is not null))
            System.Text.RegularExpressions.Regex.Matches(template.Mail!.Subject, @"\{\w+\}").Select(m => m.Value).Except(neutral).ShouldBeEmpty(code);
    }

    private static async Task<string> PageAsync(string language, params string[] paragraphs)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MailPage>(ParameterView.FromDictionary(
            new Dictionary<string, object?>
            {
                ["Language"] = language,
                ["Subject"] = "A message",
                ["Practice"] = "Riverside Clinic",
                ["Paragraphs"] = paragraphs,
                ["Footer"] = (string[])["Riverside Clinic"],
                ["UnsubscribeAddress"] = "https://messages.example/x"
            }))).ToHtmlString());
    }
}
