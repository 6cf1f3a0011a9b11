using System.Net;
using System.Threading.RateLimiting;
using FbssFollowUp.Portal.Visits;

namespace FbssFollowUp.Portal.Intake;

/// <summary>So many requests an hour from one address. Only those that were taken count: neither mistakes nor a broker that is away cost anything.</summary>
internal sealed class RequestLimit(PortalSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = settings.RequestsPerHour, Window = TimeSpan.FromHours(1) }));

    public bool HasRoom(IPAddress? address) => Acquire(address, permits: 0);

    public void Count(IPAddress? address) => Acquire(address, permits: 1);

    private bool Acquire(IPAddress? address, int permits)
    {
        using var lease = _limiter.AttemptAcquire(VisitLimits.KeyOf(address), permits);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
