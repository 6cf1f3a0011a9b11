using System.Text.Json;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Channels;

public class SandboxTests(NotificationsFixture notifications) : IClassFixture<NotificationsFixture>
{
    [Fact]
    public async Task Hand_overs_are_listed_in_order_after_the_one_last_seen()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone, "a@example.org"));
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7()));
        await notifications.SayAsync(Safety(patient, Guid.CreateVersion7()));
        var all = (await notifications.GetAsync<JsonElement[]>("/sandbox/handed-over")).Where(h => h.GetProperty("to").GetString() == phone).ToList();
        all.Count.ShouldBe(2);
        all[0].EnumerateObject().Select(p => p.Name)
            .ShouldBe(["seq", "messageId", "reference", "channel", "to", "recipientKind", "subject", "text", "at", "meaning"]);
        var later = await notifications.GetAsync<JsonElement[]>($"/sandbox/handed-over?after={all[0].GetProperty("seq").GetInt64()}");
        later.ShouldAllBe(h => h.GetProperty("seq").GetInt64() > all[0].GetProperty("seq").GetInt64());
        later.ShouldContain(h => h.GetProperty("seq").GetInt64() == all[1].GetProperty("seq").GetInt64());
    }

    [Fact]
    public async Task Every_phone_and_mailbox_is_listed_with_whose_it_is()
    {
        var phone = NewPhone();
        var patient = await notifications.RegisterAsync(Contact(phone, "a@example.org"));
        var own = (await notifications.GetAsync<JsonElement[]>("/sandbox/addresses")).Single(a => a.GetProperty("id").GetGuid() == patient);
        own.EnumerateObject().Select(p => p.Name).ShouldBe(["kind", "id", "name", "phone", "email", "language", "timeZone"]);
        own.GetProperty("phone").GetString().ShouldBe(phone);
    }
}
