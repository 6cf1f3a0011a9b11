using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>The lane of mails: a few connections to the server at once.</summary>
internal sealed class DispatchMailsJob(DispatchLane lane) : IDueWork
{
    private const int Abreast = 4;

    public Task<int> RunAsync(CancellationToken cancellationToken) => lane.RunAsync(ChannelCodes.Email, Abreast, cancellationToken);

    public Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken) => lane.NextAsync(ChannelCodes.Email, cancellationToken);
}
