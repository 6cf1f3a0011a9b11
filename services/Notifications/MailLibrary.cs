using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Mailbox;

namespace FbssFollowUp.Notifications;

/// <summary>Who speaks with mail servers and takes mails apart: code of our own, or MailKit where built with <c>-p:MailKit=true</c>.</summary>
internal static class MailLibrary
{
#if MAILKIT
    public static IMailSender Sender(MailSettings settings) => new Channels.Email.ByMailKit.MailKitSender(settings);

    public static IMailbox Mailbox(MailboxSettings settings) => new Notifications.Mailbox.ByMailKit.MailKitMailbox(settings);

    public static TakenMail TakeApart(ReadOnlySpan<byte> raw) => Notifications.Mailbox.ByMailKit.TakeApart.Mail(raw);
#else
    public static IMailSender Sender(MailSettings settings) => new Channels.Email.Own.OwnMailSender(settings);

    public static IMailbox Mailbox(MailboxSettings settings) => new Notifications.Mailbox.Own.OwnMailbox(settings);

    public static TakenMail TakeApart(ReadOnlySpan<byte> raw) => Notifications.Mailbox.Own.TakeApart.Mail(raw);
#endif

    public static void Add(IServiceCollection services) => services
        .AddSingleton(provider => Sender(provider.GetRequiredService<MailSettings>()))
        .AddSingleton(provider => Mailbox(provider.GetRequiredService<MailboxSettings>()));
}
