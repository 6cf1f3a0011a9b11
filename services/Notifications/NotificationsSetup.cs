using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Sandbox;
using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Mailbox;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.Notifications.Watch;
using FbssFollowUp.ServiceDefaults;
using Microsoft.AspNetCore.Components.Web;

namespace FbssFollowUp.Notifications;

/// <summary>All that Notifications does, by name.</summary>
internal static class NotificationsSetup
{
    public static WebApplicationBuilder AddNotifications(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<NotificationsDbContext>();
        builder.AddMessaging<NotificationsDbContext>(Services.Notifications, WhoSaysWhat.Rows, consumers => consumers
            .Consume<KeepRegisteredPatientConsumer>()
            .Consume<KeepChangedPatientConsumer>()
            .Consume<SilenceDeadPatientConsumer>()
            .Consume<SilenceWithdrawnPatientConsumer>()
            .Consume<HearReturnedPatientConsumer>()
            .Consume<KeepStaffMemberConsumer>()
            .Consume<AcceptMessageConsumer>()
            .Consume<DropCompletedCheckInConsumer>()
            .Consume<DropMissedCheckInConsumer>()
            .Consume<DropAcknowledgedAlertsConsumer>()
            .Consume<DropMovedAppointmentConsumer>()
            .Consume<DropCancelledAppointmentConsumer>()
            .Consume<BindReplyConsumer>()
            .Consume<SettleReplyConsumer>()
            .Answer<ListMessagesConsumer>()
            .Answer<ListCaughtUpConsumer>()
            .Answer<ListUnboundConsumer>()
            .Answer<ListConsentLinesConsumer>()
            .Answer<PreviewTemplatesConsumer>()
            .Answer<ShowTemplateConsumer>()
            .Answer<ProofTemplateConsumer>()
            .Consume<EditTemplateConsumer>());
        builder.AddDueWork<DispatchTextsJob>(every: TimeSpan.FromSeconds(1), afterCommits: true);
        builder.AddDueWork<DispatchMailsJob>(every: TimeSpan.FromSeconds(1), afterCommits: true);
        builder.AddDueWork<ReadRepliesJob>(every: TimeSpan.FromSeconds(1), afterCommits: true);
        builder.AddDueWork<ReadMailboxJob>(every: TimeSpan.FromSeconds(20));
        builder.AddDueWork<WatchConfirmationsJob>(every: TimeSpan.FromSeconds(30));
        builder.AddDueWork<WatchSendingJob>(every: TimeSpan.FromMinutes(1));
        builder.AddSending();
        return builder;
    }

    private const int LongestPhone = 20;

    /// <summary>What others call.</summary>
    public static void MapNotifications(this WebApplication app)
    {
        app.MapSandbox();
        app.MapUnsubscribe();
        app.MapSmsWebhooks();
        app.MapWatch(SendingHealth.Name);
    }

    private static void AddSending(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddSettings<PracticeSettings>("Practice");
        services.AddOptions<PracticeSettings>().Validate(practice => practice.Phone.Length <= LongestPhone,
            $"The setting Practice__Phone is wrong: give at most {LongestPhone} characters, or the safety text is no longer one text.");
        builder.AddChannels();
        services.AddScoped<Providers>().AddScoped<Zones>();
        services.AddScoped<SendingState>().AddSingleton<SendingMetrics>();
        services.AddWatch<SendingHealth>(SendingHealth.Name);
        services.AddScoped<MessageHistory>().AddScoped<CountTexts>().AddScoped<FindReader>().AddScoped<ReadSituation>().AddScoped<WordMessage>().AddScoped<DispatchTimes>().AddScoped<DispatchLane>();
        services.AddScoped<DispatchMessage>().AddScoped<StoreIntent>().AddScoped<HandOverMessage>().AddScoped<RecordAnswer>().AddScoped<RecordDelivery>();
        services.AddScoped<ReplyEffects>().AddScoped<ReadReply>().AddScoped<ReadMailReply>();
        builder.AddSettings<MailboxSettings>("Mailbox");
        services.AddScoped<TakeMail>().AddScoped<TakeOrSetAside>().AddSingleton<FailedMails>().AddSingleton<MailboxWatch>().AddSingleton<ReadUnseen>();
        MailLibrary.Add(services);
    }

    /// <summary>The first provider that serves a channel has it: the sandbox has what is left.</summary>
    private static void AddChannels(this WebApplicationBuilder builder)
    {
        builder.AddSettings<MailSettings>("Mail");
        var services = builder.Services;
        services.AddScoped<HtmlRenderer>().AddScoped<WriteMail>();
        if (builder.Configuration["Mail:Provider"] == MailSettings.Smtp)
            services.AddScoped<IChannel, SmtpChannel>().AddSingleton<ComposeMail>();
        builder.AddSettings<SmsSettings>("Sms");
        if (builder.Configuration["Sms:Provider"] == SmsSettings.Twilio)
            services.AddScoped<IChannel, TwilioChannel>().AddSingleton<TwilioCalls>().AddSingleton<TwilioPipeline>();
        services.AddOptions<SandboxSettings>().Validate<SmsSettings>((sandbox, sms) => sandbox.Enabled || sms.IsTwilio,
            "The setting Sms__Provider is wrong: give twilio, for the sandbox's texts are for trial installations only.");
        services.AddOptions<SandboxSettings>().Validate<MailSettings>((sandbox, mail) => sandbox.Enabled || mail.IsSmtp,
            "The setting Mail__Provider is wrong: give smtp, for the sandbox's mail is for trial installations only.");
        services.AddScoped<IChannel, SandboxChannel>();
    }
}
