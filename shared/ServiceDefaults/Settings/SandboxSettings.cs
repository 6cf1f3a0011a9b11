using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The section <c>Sandbox</c>: a trial installation whose clock can be moved. Never beside real patients.</summary>
public sealed class SandboxSettings : IValidatableObject
{
    /// <summary>Opens the sandbox endpoints on the private port. Refused when the environment is Production, which it is unless DOTNET_ENVIRONMENT says otherwise.</summary>
    public bool Enabled { get; init; }

    /// <summary>Path of the file with the clock's offset in whole seconds; it need not exist yet.</summary>
    public string? ClockFile { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Enabled && validationContext.GetRequiredService<IHostEnvironment>().IsProduction())
            yield return new("a sandbox is refused in production; set DOTNET_ENVIRONMENT to another name, such as Sandbox, for a trial installation", [nameof(Enabled)]);
        if (!Enabled && !string.IsNullOrEmpty(ClockFile))
            yield return new("the clock can be moved in a sandbox only; leave it out, or set Sandbox__Enabled to true", [nameof(ClockFile)]);
        if (Enabled && !string.IsNullOrEmpty(ClockFile) && File.Exists(ClockFile) && OffsetFile.Read(ClockFile) is null)
            yield return new("the file must hold one whole number of seconds", [nameof(ClockFile)]);
    }
}
