using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The private port (health, sandbox) and the optional public one; neither serves what belongs to the other.</summary>
internal static class ListeningPorts
{
    public static void Listen(IWebHostBuilder host)
    {
        // Pages' own files are found when a service runs from its build output, in whatever environment.
        host.UseStaticWebAssets();
        host.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            var settings = kestrel.ApplicationServices.GetRequiredService<HttpSettings>();
            kestrel.Listen(IPAddress.Parse(settings.PrivateBind), settings.PrivatePort!.Value, MarkPrivate);
            if (settings.PublicPort is { } port) kestrel.Listen(IPAddress.Parse(settings.Bind), port);
        });
    }

    /// <summary>Answers 404 to what is asked on the wrong port.</summary>
    public static void KeepApart(WebApplication app) => app.Use((context, next) =>
    {
        if (BelongsToPrivatePort(context) == PrivateListener.Serves(context)) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static bool BelongsToPrivatePort(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PrivateListener>() is not null;

    private static void MarkPrivate(ListenOptions listen) => listen.Use(next => connection =>
    {
        connection.Features.Set(PrivateListener.Mark);
        return next(connection);
    });
}
