using System.ComponentModel.DataAnnotations;
using System.Net;

namespace FbssFollowUp.Portal;

/// <summary>The section <c>Portal</c>.</summary>
internal sealed class PortalSettings : IValidatableObject
{
    /// <summary>Where the keys stand that protect forms; shared by all replicas and kept over restarts, or forms open at that moment must be sent again.</summary>
    [Required(ErrorMessage = "give a folder, shared by all replicas, for the keys that protect forms")]
    public string KeysFolder { get; init; } = "";

    /// <summary>How many pages one address may ask for in a minute. A waiting room or a carrier may share one.</summary>
    [Range(1, 100_000, ErrorMessage = "give a number of pages a minute, 1 to 100000")]
    public int PagesPerMinute { get; init; } = 120;

    /// <summary>How many requests to be seen one address may send in an hour; above it the form comes back with what was typed and asks to wait or call.</summary>
    [Range(1, 100_000, ErrorMessage = "give a number of requests an hour, 1 to 100000")]
    public int RequestsPerHour { get; init; } = 20;

    /// <summary>Networks of the proxies in front, whose word on the visitor's address is taken, e.g. "10.0.0.0/8, 192.168.1.5/32"; this machine is always one.</summary>
    public string TrustedProxies { get; init; } = "";

    public IEnumerable<IPNetwork> Proxies => Parts(TrustedProxies).Select(IPNetwork.Parse);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Parts(TrustedProxies).All(part => IPNetwork.TryParse(part, out _)))
            yield return new("give networks such as 10.0.0.0/8, separated by commas", [nameof(TrustedProxies)]);
    }

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
