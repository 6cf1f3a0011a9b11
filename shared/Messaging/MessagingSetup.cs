using FbssFollowUp.Contracts;
using Microsoft.Extensions.Hosting;

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
        where TDbContext : MessagingDbContext => throw new NotImplementedException();

    /// <summary>A service without a database (the Portal): only <see cref="Requests"/>.</summary>
    public static IHostApplicationBuilder AddEdgeMessaging(
        this IHostApplicationBuilder builder, string service, IReadOnlyList<MessageRow> table) => throw new NotImplementedException();
}
