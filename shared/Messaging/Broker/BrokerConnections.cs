using Microsoft.Extensions.Options;
using RabbitMQ.Client;

namespace FbssFollowUp.Messaging;

/// <summary>Plain connections to the broker, for what MassTransit does not do: deploying topology and parked messages.</summary>
internal sealed class BrokerConnections(IOptions<BrokerOptions> options)
{
    private static readonly CreateChannelOptions Confirmed = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    public string User => options.Value.User;

    public Task<IConnection> OpenAsync(string purpose, CancellationToken cancellationToken)
    {
        var broker = options.Value;
        var factory = new ConnectionFactory
        {
            HostName = broker.Host,
            Port = broker.Port,
            VirtualHost = broker.VirtualHost,
            UserName = broker.User,
            Password = broker.Password,
            AutomaticRecoveryEnabled = false,
            Ssl = new SslOption(broker.Host, enabled: broker.Tls)
        };
        return factory.CreateConnectionAsync($"{broker.User} {purpose}", cancellationToken);
    }

    /// <summary>A channel whose publishes end only when the broker has confirmed them.</summary>
    public static Task<IChannel> OpenConfirmedChannelAsync(IConnection connection, CancellationToken cancellationToken) =>
        connection.CreateChannelAsync(Confirmed, cancellationToken);
}
