using Microsoft.AspNetCore.Mvc;

namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>The sandbox's provider as others see it; not there outside a sandbox.</summary>
internal static class SandboxEndpoints
{
    /// <summary>More than any provider sends.</summary>
    private const int MostBytes = 64 * 1024;

    public static void MapSandbox(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("Sandbox:Enabled"))
            return;
        app.MapGet("/sandbox/handed-over", ListHandOvers.RunAsync);
        app.MapGet("/sandbox/addresses", ListAddresses.RunAsync);
        app.MapGet("/sandbox/received", ListReceived.RunAsync);
        app.MapPost("/sandbox/inbound", ReceiveInbound.RunAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        app.MapPost("/sandbox/status", ReceiveStatus.RunAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
    }
}
