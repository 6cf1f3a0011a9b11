using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Consultations;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Tests.Watch;
using FbssFollowUp.Testing;
using Microsoft.EntityFrameworkCore;
using static FbssFollowUp.Notifications.Tests.NotificationsFixture;

namespace FbssFollowUp.Notifications.Tests.Mailbox;

/// <summary>Mails the server has and does not hand out: none of them holds up another, and a person is told.</summary>
public sealed class HeldBackMailTests : IAsyncLifetime
{
    private const uint Held = 1, Next = 2;
    private readonly ScriptedImap _server = new();
    private readonly string _password = Path.GetTempFileName();
    private RunningService<NotificationsDbContext> _service = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_password, "swordfish");
        _service = await RunningService.StartAsync<NotificationsDbContext>(
            Services.Notifications, b => b.AddNotifications(), map: app => app.MapNotifications(), settings: new Dictionary<string, string?>
            {
                ["Mailbox:Host"] = "localhost",
                ["Mailbox:Port"] = $"{_server.Port}",
                ["Mailbox:User"] = "followup",
                ["Mailbox:PasswordFile"] = _password,
                ["Mailbox:CaFile"] = _server.CaFile,
                ["Mailbox:TimeLimit"] = "00:00:02"
            });
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await _server.DisposeAsync();
        File.Delete(_password);
    }

    [Theory]
    [InlineData(ImapMood.SaysNo)]
    [InlineData(ImapMood.SaysBad)]
    [InlineData(ImapMood.LeavesOut)]
    [InlineData(ImapMood.HangsUp)]
    [InlineData(ImapMood.FallsSilent)]
    public async Task A_mail_the_server_does_not_hand_out_holds_up_no_other_and_is_set_aside_for_a_person(ImapMood mood)
    {
        var (patient, address) = await MailedAsync();
        _server.Put(Held, mood, address, "It is a 9.");
        _server.Put(Next, ImapMood.HandsOut, address, "It is a 7.");
        await ReadUntilAsync(() => Replies(patient).Count > 0);
        Replies(patient).ShouldHaveSingleItem().Text.ShouldBe("It is a 7.");
        _server.Seen.Keys.ShouldBe([Next]);
        await ReadUntilAsync(() => _server.AskedFor(Held) >= 3);
        (await WaitingAsync()).ShouldBeEmpty("trouble of a moment is no mail's fault");

        _service.Clock.Advance(FailedMails.Patience);
        await ReadUntilAsync(() => _server.Seen.ContainsKey(Held));
        (await WaitingAsync()).ShouldHaveSingleItem().Text.ShouldSatisfyAllConditions(t => t.ShouldContain("does not hand out"), t => t.ShouldContain("7-1"));
        (await HealthAsync()).ShouldBe("Degraded");
        var asked = _server.AskedFor(Held);
        await _service.RunDueAsync();
        _server.AskedFor(Held).ShouldBe(asked);
        Replies(patient).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_is_handed_out_after_a_while_is_read_and_nobody_has_to_look_at_it()
    {
        var (patient, address) = await MailedAsync();
        _server.Put(Held, ImapMood.SaysNo, address, "It is a 9.");
        for (var reading = 0; reading < 5; reading++)
            await _service.RunDueAsync();
        _server.Change(Held, ImapMood.HandsOut);
        _service.Clock.Advance(FailedMails.Patience);
        await ReadUntilAsync(() => Replies(patient).Count > 0);
        Replies(patient).ShouldHaveSingleItem().Text.ShouldBe("It is a 9.");
        (await WaitingAsync()).ShouldBeEmpty();
    }

    /// <summary>Somebody deleted it between our question and its answer.</summary>
    [Fact]
    public async Task A_mail_that_is_gone_is_nobodys_reply()
    {
        _server.Put(Held, ImapMood.LeavesOut, "followup@clinic.test", "");
        await _service.RunDueAsync();
        _server.Remove(Held);
        _service.Clock.Advance(FailedMails.Patience);
        for (var reading = 0; reading < 4; reading++)
            await _service.RunDueAsync();
        (await _service.Database(db => db.InboundMessages.CountAsync())).ShouldBe(0);
    }

    /// <summary>It is handed over again at every reading, and has its one effect all the same; that the mailbox is not as it should be is said.</summary>
    [Fact]
    public async Task A_mail_the_server_does_not_mark_as_read_has_one_effect_and_holds_up_no_other()
    {
        var (patient, address) = await MailedAsync();
        _server.Put(Held, ImapMood.DoesNotMark, address, "It is a 9.");
        _server.Put(Next, ImapMood.HandsOut, address, "It is a 7.");
        for (var reading = 0; reading < 2; reading++)
            (await Should.ThrowAsync<MailboxException>(() => _service.RunDueAsync())).Message.ShouldContain("does not mark");
        _server.Seen.Keys.ShouldBe([Next]);
        _server.Change(Held, ImapMood.HandsOut);
        await ReadUntilAsync(() => Replies(patient).Count > 1);
        Replies(patient).Select(r => r.Text).Order().ShouldBe(["It is a 7.", "It is a 9."]);
    }

    /// <summary>A patient who has a mail of ours, and the address an answer to it goes to.</summary>
    private async Task<(Guid Patient, string Address)> MailedAsync()
    {
        var (patient, subject) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await _service.SendAsync(new PatientRegistered(patient, 1, Contact(NewPhone(), "ana@example.org", preferred: "email"), _service.Clock.UtcNow));
        await _service.SendAsync(Safety(patient, subject));
        await _service.RunDueAsync();
        var message = await _service.Database(db => db.Messages.AsNoTracking().SingleAsync(m => m.SubjectId == subject));
        return (patient, $"followup+{message.MailToken}@clinic.test");
    }

    private async Task ReadUntilAsync(Func<bool> isSo)
    {
        for (var reading = 0; reading < 20 && !isSo(); reading++)
            await _service.RunDueAsync();
        isSo().ShouldBeTrue();
    }

    private async Task<IReadOnlyList<UnboundReply>> WaitingAsync() =>
        (await _service.AskAsync<ListUnboundReplies, UnboundReplies>(new(500))).ShouldBeOfType<Outcome<UnboundReplies>.Answered>().Answer.Replies;

    private Task<string> HealthAsync() => HealthPage.ReadAsync(_service.PrivateAddress);

    private IReadOnlyList<ReplyReceived> Replies(Guid patient) => [.. _service.Said<ReplyReceived>().Where(r => r.PatientIds.Contains(patient))];
}
