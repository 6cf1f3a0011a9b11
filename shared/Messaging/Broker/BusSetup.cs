using System.Net.Security;
using System.Security.Authentication;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.Messaging;

/// <summary>The bus of a running service: it declares nothing but its own reply queue and its own endpoints.</summary>
internal static class BusSetup
{
    public static void Configure(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator bus, ServicePlan plan)
    {
        var options = context.GetRequiredService<IOptions<BrokerOptions>>().Value;
        bus.Host(options.Host, (ushort)options.Port, options.VirtualHost, host => Configure(host, options));
        bus.OverrideDefaultBusEndpointQueueName(plan.ReplyQueue);
        bus.Exclusive = true;
        bus.ConnectEndpointConfigurationObserver(new LateAnswers(plan.ReplyQueue));
        bus.ConnectReceiveObserver(context.GetRequiredService<DeliveryCounts>());
        foreach (var row in plan.Table)
            bus.Publish(row.Message, topology => topology.Exclude = true);
        bus.ConfigureSend(pipe => pipe.UseExecute(send => SignWith(options.User, send)));
        bus.ConfigurePublish(pipe => pipe.UseExecute(send => SignWith(options.User, send)));
        foreach (var consumer in plan.Consumers)
            bus.ReceiveEndpoint(consumer.QueueFor(plan.Service), endpoint => EndpointSetup.Configure(context, endpoint, plan, consumer));
    }

    private static void Configure(IRabbitMqHostConfigurator host, BrokerOptions options)
    {
        host.Username(options.User);
        host.Password(options.Password);
        host.Heartbeat(TimeSpan.FromSeconds(10));
        if (options.Tls)
            host.UseSsl(ssl =>
            {
                ssl.ServerName = options.Host;
                ssl.Protocol = SslProtocols.Tls12 | SslProtocols.Tls13;
                // Left alone, MassTransit takes a certificate of any authority.
                ssl.EnforcePolicyErrors(SslPolicyErrors.RemoteCertificateChainErrors);
            });
    }

    /// <summary>The broker refuses a message that carries another user's name than the connection's, so receivers may trust it.</summary>
    private static void SignWith(string user, SendContext send)
    {
        if (send.TryGetPayload(out RabbitMqSendContext? message))
            message.BasicProperties.UserId = user;
    }
}
