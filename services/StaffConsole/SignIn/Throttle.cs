using System.Net;
using System.Threading.RateLimiting;
using FbssFollowUp.StaffConsole.Staff;

namespace FbssFollowUp.StaffConsole.SignIn;

/// <summary>How often one address, and one account from wherever, may try to sign in.</summary>
internal sealed class Throttle(int perAddress = Throttle.TriesPerAddressAndMinute, int perAccount = Throttle.TriesPerAccountAndMinute) : IDisposable
{
    public const int TriesPerAddressAndMinute = 20;
    public const int TriesPerAccountAndMinute = 10;

    private readonly PartitionedRateLimiter<IPAddress> _addresses =
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => Minute(address, perAddress));

    private readonly PartitionedRateLimiter<string> _accounts =
        PartitionedRateLimiter.Create<string, string>(key => Minute(key, perAccount));

    public bool Allows(IPAddress? address, string email)
    {
        using var byAddress = _addresses.AttemptAcquire(address ?? IPAddress.None);
        if (!byAddress.IsAcquired) return false;
        using var byAccount = _accounts.AttemptAcquire(StaffMember.KeyOf(email));
        return byAccount.IsAcquired;
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _accounts.Dispose();
    }

    private static RateLimitPartition<TKey> Minute<TKey>(TKey key, int tries) => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = tries, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
}
