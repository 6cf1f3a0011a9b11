using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Hosting;

namespace FbssFollowUp.Messaging;

/// <summary>Where the broker is and who the service is there; the section <c>Broker</c>.</summary>
public sealed class BrokerOptions : IValidatableObject
{
    [Required(ErrorMessage = "give the host name of RabbitMQ")]
    public string Host { get; set; } = "";

    [Range(1, 65535, ErrorMessage = "give RabbitMQ's port, 1 to 65535")]
    public int Port { get; set; } = 5672;

    [Required(ErrorMessage = "name the virtual host, or leave it out for /")]
    public string VirtualHost { get; set; } = "/";

    /// <summary>The service's own name; with the argument <c>deploy</c> the broker's deploy user.</summary>
    [Required(ErrorMessage = "give the service's user at RabbitMQ")]
    public string User { get; set; } = "";

    [Required(ErrorMessage = "give the password of that user")]
    public string Password { get; set; } = "";

    /// <summary>Encrypted, with the server's certificate chain and name verified.</summary>
    public bool Tls { get; set; }

    /// <summary>In production nothing of a patient's goes to another machine unencrypted.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Tls && FarAway.Is(Host) && validationContext.GetService(typeof(IHostEnvironment)) is IHostEnvironment environment && environment.IsProduction())
            yield return new("in production RabbitMQ on another machine is spoken to encrypted and verified; give true", [nameof(Tls)]);
    }
}
