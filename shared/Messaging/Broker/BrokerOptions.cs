using System.ComponentModel.DataAnnotations;

namespace FbssFollowUp.Messaging;

/// <summary>Where the broker is and who the service is there; the section <c>Broker</c>.</summary>
public sealed class BrokerOptions
{
    [Required(ErrorMessage = "Broker__Host is missing: the name or address of the RabbitMQ server.")]
    public string Host { get; set; } = "";

    [Range(1, 65535, ErrorMessage = "Broker__Port must be between 1 and 65535.")]
    public int Port { get; set; } = 5672;

    [Required(ErrorMessage = "Broker__VirtualHost is empty: leave it out for / or name one.")]
    public string VirtualHost { get; set; } = "/";

    /// <summary>The service's own name; with the argument <c>deploy</c> the broker's deploy user.</summary>
    [Required(ErrorMessage = "Broker__User is missing: the service's user at the broker.")]
    public string User { get; set; } = "";

    [Required(ErrorMessage = "Broker__Password is missing.")]
    public string Password { get; set; } = "";

    /// <summary>Encrypted, with the server's certificate chain and name verified.</summary>
    public bool Tls { get; set; }
}
