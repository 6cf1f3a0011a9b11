using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>A service, wired as in production, not yet started.</summary>
internal static class ServiceHost
{
    public static WebApplication Build(WebApplicationBuilder builder, Action<WebApplication>? map)
    {
        var app = builder.Build();
        ListeningPorts.KeepApart(app);
        app.MapServiceDefaults();
        map?.Invoke(app);
        return app;
    }

    public static void Validate(IServiceProvider services) => services.GetService<IStartupValidator>()?.Validate();
}
