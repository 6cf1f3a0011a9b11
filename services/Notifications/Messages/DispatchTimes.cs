using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Messages;

/// <summary>The two times of a dispatcher: business time decides, real time leases.</summary>
internal sealed class DispatchTimes(Clock clock, TimeProvider time)
{
    public DateTimeOffset Now => clock.UtcNow;

    public DateTimeOffset RealNow => time.GetUtcNow();

    public DateTimeOffset LeaseEnd => time.GetUtcNow() + ClaimDueMessages.Lease;
}
