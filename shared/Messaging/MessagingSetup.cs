using FbssFollowUp.Contracts;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.Messaging;

/// <summary>Puts a service on the bus.</summary>
public static class MessagingSetup
{
    /// <summary>A service with a database: consumers with inbox, outbox with dispatcher, and <see cref="Requests"/>.</summary>
    /// <param name="builder">The host; reads the section <c>Broker</c>.</param>
    /// <param name="service">One of <see cref="Services"/>.</param>
    /// <param name="table">Who says what, usually <see cref="WhoSaysWhat.Rows"/>.</param>
    /// <param name="consumers">Lists the service's consumers.</param>
    public static IHostApplicationBuilder AddMessaging<TDbContext>(
        this IHostApplicationBuilder builder, string service, IReadOnlyList<MessageRow> table, Action<ConsumerList> consumers)
        where TDbContext : MessagingDbContext
    {
        var list = new ConsumerList();
        consumers(list);
        builder.Services.AddScoped<MessagingDbContext>(services => services.GetRequiredService<TDbContext>());
        AddOutbox(builder.Services);
        AddBus(builder.Services, new(service, table, list.Entries));
        return builder;
    }

    /// <summary>A service without a database (the Portal): only <see cref="Requests"/>.</summary>
    public static IHostApplicationBuilder AddEdgeMessaging(
        this IHostApplicationBuilder builder, string service, IReadOnlyList<MessageRow> table)
    {
        AddBus(builder.Services, new(service, table, []));
        return builder;
    }

    private static void AddOutbox(IServiceCollection services)
    {
        services.AddSingleton<OutboxSignal>().AddSingleton<CommitSignal>();
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<OutboxPublisher>();
        services.AddSingleton<OutboxWindow>();
        services.AddHostedService<OutboxDispatcher>();
        services.AddHostedService<Upkeep>();
        services.AddHostedService<Watchdog>();
        services.AddSingleton(provider => new Parking(
            provider.GetRequiredService<ServicePlan>(), provider.GetRequiredService<BrokerConnections>(), provider.GetRequiredService<MessagingTally>()));
    }

    private static void AddBus(IServiceCollection services, ServicePlan plan)
    {
        services.AddOptions<BrokerOptions>().BindConfiguration("Broker").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(plan);
        services.AddSingleton<BrokerConnections>();
        services.AddSingleton<BrokerLink>();
        services.AddSingleton<DeliveryCounts>();
        services.AddSingleton(provider => new MessagingTally(plan, provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddSingleton(provider => new Requests(
            provider.GetRequiredService<IBus>(), provider.GetRequiredService<BrokerLink>(), provider.GetRequiredService<ILogger<Requests>>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ParkingMove>(provider, plan.Service));
        services.AddMassTransit(bus =>
        {
            // It would post to its makers by itself; nothing leaves the machine beside patient data that is not declared.
            bus.DisableUsageTelemetry();
            foreach (var consumer in plan.Consumers)
                bus.AddConsumer(consumer.Consumer);
            bus.UsingRabbitMq((context, broker) => BusSetup.Configure(context, broker, plan));
        });
    }
}
