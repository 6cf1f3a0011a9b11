using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The section <c>Telemetry</c>: where traces and metrics go. Nothing leaves the process without an endpoint.</summary>
internal sealed class TelemetrySettings : IValidatableObject
{
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>"grpc" or "http": the two forms of OTLP.</summary>
    [AllowedValues("grpc", "http", ErrorMessage = "give grpc or http")]
    public string OtlpProtocol { get; init; } = "grpc";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (OtlpEndpoint is not (null or { IsAbsoluteUri: true, Scheme: "http" or "https" }))
            yield return new("give the address of an OTLP receiver, such as http://127.0.0.1:4317, or leave it out", [nameof(OtlpEndpoint)]);
    }
}
