using FbssFollowUp.Notifications.Channels;
using FbssFollowUp.ServiceDefaults;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

/// <summary>
/// The time of calls to the provider in tests. When the circuit forgets and closes follows the clock that tests move. A call's limits end only while the
/// provider leaves calls hanging on purpose: a busy machine is no provider that falls silent. All other timers stay real.
/// </summary>
internal sealed class ProviderTime(Clock clock, TwilioStandIn twilio, TimeSpan callLimit) : TimeProvider
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public override DateTimeOffset GetUtcNow() => clock.UtcNow;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => dueTime == callLimit || dueTime == Providers.CallLimit
        ? base.CreateTimer(_ => { if (twilio.Hanging > 0) callback(state); }, null, dueTime, Look)
        : base.CreateTimer(callback, state, dueTime, period);
}
