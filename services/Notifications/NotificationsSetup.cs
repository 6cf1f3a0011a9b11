using FbssFollowUp.Contracts;
using FbssFollowUp.Messaging;
using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.Notifications.Channels.Sandbox;
using FbssFollowUp.Notifications.Contacts;
using FbssFollowUp.Notifications.Messages;
using FbssFollowUp.Notifications.Replies;
using FbssFollowUp.Notifications.Templates;
using FbssFollowUp.ServiceDefaults;

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
            .Consume<KeepStaffMemberConsumer>()
            .Consume<AcceptMessageConsumer>()
            .Consume<DropCompletedCheckInConsumer>()
            .Consume<DropMissedCheckInConsumer>()
            .Consume<DropAcknowledgedAlertsConsumer>()
            .Answer<ListMessagesConsumer>());
        builder.AddDueWork<DispatchMessagesJob>(every: TimeSpan.FromSeconds(1), afterCommits: true);
        builder.AddDueWork<ReadRepliesJob>(every: TimeSpan.FromSeconds(1), afterCommits: true);
        builder.AddSending();
        return builder;
    }

    private const int LongestPhone = 20;

    private static void AddSending(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddSettings<PracticeSettings>("Practice");
        services.AddOptions<PracticeSettings>().Validate(practice => practice.Phone.Length <= LongestPhone,
            $"The setting Practice__Phone is wrong: give at most {LongestPhone} characters, or the safety text is no longer one text.");
        services.AddOptions<SandboxSettings>().Validate(sandbox => sandbox.Enabled,
            "The setting Sandbox__Enabled is wrong: give true, for there is no other provider of texts and mail yet.");
        services.AddScoped<IChannel, SandboxChannel>().AddScoped<Providers>().AddScoped<Zones>();
        services.AddScoped<ReadSituation>().AddScoped<WordMessage>().AddScoped<DispatchTimes>();
        services.AddScoped<DispatchMessage>().AddScoped<HandOverMessage>().AddScoped<RecordAnswer>().AddScoped<RecordDelivery>();
        services.AddScoped<ReplyEffects>().AddScoped<ReadReply>();
    }
}
