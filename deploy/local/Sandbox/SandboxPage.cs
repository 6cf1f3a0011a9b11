using System.Net;
using FbssFollowUp.Local.Sandbox.Pages;
using FbssFollowUp.Servers;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Local;

/// <summary>The page that plays every patient's and staff member's phone and mailbox, on a port of its own, on loopback only.</summary>
internal sealed class SandboxPage : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SandboxDesk desk;

    private SandboxPage(WebApplication app, SandboxDesk desk, Uri address) => (this.app, this.desk, Address) = (app, desk, address);

    public Uri Address { get; }

    /// <summary>While the sample plays, the clock is not the visitor's to move.</summary>
    public bool IsFree { set => desk.IsFree = value; }

    public static async Task<SandboxPage> StartAsync(LocalSystem system, int firstPort, Action<string> say, CancellationToken cancellationToken)
    {
        var port = FreePort.Near(firstPort + ServicePorts.SandboxPagePlace, "the sandbox page", say);
        var desk = new SandboxDesk(system);
        var app = Build(desk, port);
        await app.StartAsync(cancellationToken);
        return new SandboxPage(app, desk, new Uri($"http://127.0.0.1:{port}"));
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static WebApplication Build(SandboxDesk desk, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SandboxPage).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Sandbox"
        });
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(desk).AddRazorComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapGet(Stylesheet.Path, Stylesheet.Serve);
        app.MapPost("/reply", SendReply.RunAsync);
        app.MapPost("/clock", MoveClock.RunAsync);
        app.MapRazorComponents<App>();
        return app;
    }
}
