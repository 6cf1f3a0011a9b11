namespace FbssFollowUp.Notifications.Channels.Sandbox;

/// <summary>The sandbox's provider as others see it; not there outside a sandbox.</summary>
internal static class SandboxEndpoints
{
    public static void MapSandbox(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("Sandbox:Enabled"))
            return;
        app.MapGet("/sandbox/handed-over", ListHandOvers.RunAsync);
        app.MapGet("/sandbox/addresses", ListAddresses.RunAsync);
        app.MapGet("/sandbox/received", ListReceived.RunAsync);
        app.MapPost("/sandbox/inbound", ReceiveInbound.RunAsync);
        app.MapPost("/sandbox/status", ReceiveStatus.RunAsync);
    }
}
