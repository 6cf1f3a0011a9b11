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
        builder.AddDueWork<DispatchMessagesJob>(every: TimeSpan.FromSeconds(1));
        builder.AddDueWork<ReadRepliesJob>(every: TimeSpan.FromSeconds(1));
        builder.AddSending();
        return builder;
    }

    private static void AddSending(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PracticeSettings>().BindConfiguration("Practice")
            .Validate(p => p.Name.Length is > 0 and <= 40, "Practice:Name must be set, with at most 40 characters.")
            .Validate(p => p.Phone.Length is > 0 and <= 20, "Practice:Phone must be set, with at most 20 characters.")
            .Validate(p => TimeZoneInfo.TryFindSystemTimeZoneById(p.TimeZone, out _), "Practice:TimeZone must be the IANA name of a zone.")
            .Validate<IConfiguration>((_, settings) => settings.GetValue<bool>("Sandbox:Enabled"),
                "Sandbox:Enabled must be true: there is no other provider of texts and mail yet.")
            .ValidateOnStart();
        services.AddScoped<IChannel, SandboxChannel>().AddScoped<Providers>().AddScoped<Zones>();
        services.AddScoped<ReadSituation>().AddScoped<WordMessage>().AddScoped<DispatchTimes>();
        services.AddScoped<DispatchMessage>().AddScoped<RecordAnswer>().AddScoped<RecordDelivery>();
        services.AddScoped<ReplyEffects>().AddScoped<ReadReply>();
    }
}
