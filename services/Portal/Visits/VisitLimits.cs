using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using FbssFollowUp.Portal.Pages;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;

namespace FbssFollowUp.Portal.Visits;

/// <summary>So many pages a minute for one address, and no more.</summary>
internal static class VisitLimits
{
    public const string PerAddress = "per-address";

    private const int SegmentsOfMinute = 6;

    public static void AddVisitLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<PortalSettings>((forwarded, settings) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxies in settings.Proxies) forwarded.KnownIPNetworks.Add(proxies);
        });
        builder.Services.AddRateLimiter(limits =>
        {
            limits.AddPolicy(PerAddress, PartitionOf);
            limits.OnRejected = async (rejected, _) => await RefuseAsync(rejected.HttpContext);
        });
    }

    /// <summary>One house has a whole /64 of IPv6 addresses.</summary>
    public static string KeyOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString()
    };

    private static RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        var limit = context.RequestServices.GetRequiredService<PortalSettings>().PagesPerMinute;
        return RateLimitPartition.GetSlidingWindowLimiter(KeyOf(context.Connection.RemoteIpAddress), _ => new()
        {
            PermitLimit = limit,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = SegmentsOfMinute
        });
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "60";
        var visit = context.RequestServices.GetRequiredService<Visit>();
        return NoticePages.TooMany(visit).ExecuteAsync(context);
    }
}
