using System.ComponentModel.DataAnnotations;
using System.Net;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The section <c>Http</c>: which ports the process listens on. Port 0 takes a free one.</summary>
internal sealed class HttpSettings : IValidatableObject
{
    [Required(ErrorMessage = "give the port for health checks, 1 to 65535"), Range(0, 65535, ErrorMessage = "give the port for health checks, 1 to 65535")]
    public int? PrivatePort { get; init; }

    [Range(0, 65535, ErrorMessage = "give the port that patients' or staff's browsers reach, 1 to 65535")]
    public int? PublicPort { get; init; }

    public string Bind { get; init; } = "127.0.0.1";

    public string PrivateBind { get; init; } = "127.0.0.1";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicPort > 0 && PublicPort == PrivatePort)
            yield return new("it is also Http__PrivatePort, and the two must differ", [nameof(PublicPort)]);
        if (!IPAddress.TryParse(Bind, out _)) yield return new("give an IP address of this machine, such as 127.0.0.1 or 0.0.0.0", [nameof(Bind)]);
        if (!IPAddress.TryParse(PrivateBind, out _)) yield return new("give an IP address of this machine, such as 127.0.0.1", [nameof(PrivateBind)]);
    }
}
