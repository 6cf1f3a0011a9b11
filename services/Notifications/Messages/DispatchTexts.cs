using FbssFollowUp.Notifications.Channels.Sms;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>The lane of texts. No more calls at once than our number may send in a second: each would only wait for its turn.</summary>
internal sealed class DispatchTextsJob(DispatchLane lane, SmsSettings settings) : IDueWork
{
    private const int Abreast = 8;

    public Task<int> RunAsync(CancellationToken cancellationToken) =>
        lane.RunAsync(ChannelCodes.Sms, Math.Min(Abreast, settings.PerSecond), cancellationToken);

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => lane.NextAsync(ChannelCodes.Sms, cancellationToken);
}
