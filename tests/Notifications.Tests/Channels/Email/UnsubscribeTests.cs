using System.Net;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Notifications.Consent;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Channels.Email;

public sealed class UnsubscribeTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>, IDisposable
{
    private readonly HttpClient http = new();

    /// <summary>Lesson 38.</summary>
    [Fact]
    public async Task A_mail_scanner_that_opens_the_link_and_posts_the_form_with_no_choice_in_it_changes_nothing()
    {
        var (page, address, _) = await MailedAsync();
        (await http.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var form in new HttpContent?[] { null, new FormUrlEncodedContent([]), new FormUrlEncodedContent([new("stop", ""), new("button", "x")]), new StringContent("{}"), new MultipartContent("form-data", "b") })
            (await (await http.PostAsync(page, form)).Content.ReadAsStringAsync()).ShouldContain("type=\"checkbox\"");
        (await StandingsAsync(address)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a person's box", "stop", "yes")]
    [InlineData("a mail client's one click", "List-Unsubscribe", "One-Click")]
    public async Task Whoever_chooses_it_gets_no_more_mails_and_nobody_else_is_concerned(string label, string name, string value)
    {
        var (page, address, patient) = await MailedAsync();
        var (_, other, _) = await MailedAsync();
        (await http.PostAsync(page, new FormUrlEncodedContent([new(name, value)]))).StatusCode.ShouldBe(HttpStatusCode.OK, label);
        await notifications.Running.SettledAsync();
        (await StandingsAsync(address)).ShouldHaveSingleItem().OptedOut.ShouldBeTrue(label);
        (await StandingsAsync(other)).ShouldBeEmpty(label);
        notifications.Running.Said<ContactOptedOut>().Where(o => o.PatientIds.Contains(patient)).ShouldHaveSingleItem(label).Channel.ShouldBe(ChannelCodes.Email, label);
    }

    /// <summary>Lesson 39: the page shows whose practice it is, and nothing of whoever the mail was to.</summary>
    [Fact]
    public async Task The_page_behind_the_link_shows_no_more_than_it_needs_whoevers_it_is()
    {
        var (page, address, _) = await MailedAsync();
        var shown = await http.GetStringAsync(page);
        shown.ShouldSatisfyAllConditions(p => p.ShouldNotContain(address), p => p.ShouldNotContain("Duarte"));
        shown.ShouldBe(await http.GetStringAsync(new Uri(page, new string('0', 32))), "nobody learns whether a link is anybody's");
    }

    public void Dispose() => http.Dispose();

    private async Task<(Uri Page, string Address, Guid Patient)> MailedAsync()
    {
        var (address, subject) = ($"{Guid.CreateVersion7():N}@example.org", Guid.CreateVersion7());
        var patient = await notifications.RegisterAsync(Contact(null, address));
        await notifications.SayAsync(Safety(patient, subject));
        return (new Uri(notifications.Running.PublicAddress, $"/mail/unsubscribe/{(await notifications.MessageAsync(subject)).MailToken}"), address, patient);
    }

    private Task<List<MailStanding>> StandingsAsync(string address) =>
        notifications.Running.Database(db => db.MailStandings.AsNoTracking().Where(s => s.Address == address).ToListAsync());
}
