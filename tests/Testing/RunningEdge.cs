using System.Collections.Concurrent;
using FbssFollowUp.Contracts;
using Microsoft.AspNetCore.Builder;

namespace FbssFollowUp.Testing;

/// <summary>
/// A service without a database, started with its production wiring on a virtual host of its own, whose questions and commands are answered by a stand-in:
/// <code>
/// await using var portal = await RunningEdge.StartAsync(Services.Portal, typeof(PortalSetup), b => b.AddPortal(), app => app.MapPortal());
/// portal.Owners.Answer&lt;OpenCheckIn&gt;(_ => new Refused("link-unknown", ""));
/// </code>
/// </summary>
public sealed class RunningEdge : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _logs = [];
    private readonly TestVirtualHost _broker;
    private readonly ServiceRecipe _recipe;
    private WebApplication _app = null!;

    private RunningEdge(ServiceRecipe recipe, TestVirtualHost broker, StandIn owners) => (_recipe, _broker, Owners) = (recipe, broker, owners);

    /// <summary>Who answers.</summary>
    public StandIn Owners { get; }

    public SettableTime Clock => _recipe.Time;

    public IServiceProvider Services => _app.Services;

    public IReadOnlyCollection<string> Logs => _logs;

    public Uri PrivateAddress => new(_app.Urls.First());

    public Uri PublicAddress => new(_app.Urls.Last());

    /// <param name="service">One of <see cref="Contracts.Services"/>.</param>
    /// <param name="inAssembly">Any type of the service.</param>
    /// <param name="add">What <c>Program.cs</c> adds after the service defaults.</param>
    /// <param name="map">What <c>Program.cs</c> maps.</param>
    /// <param name="settings">Settings beside or over the usual ones, with <c>:</c> between the parts of a name.</param>
    public static async Task<RunningEdge> StartAsync(
        string service, Type inAssembly, Action<WebApplicationBuilder> add, Action<WebApplication> map, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var broker = await TestServers.VirtualHostAsync(service);
        Dictionary<string, string?> all = new(ServiceRecipe.Usual);
        foreach (var (name, value) in broker.Settings(service)) all[name] = value;
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>()) all[name] = value;
        ServiceRecipe recipe = new(service, inAssembly.Assembly.GetName().Name!, add, map, all, new SettableTime(RunningService.Start));
        await broker.DeployOnceAsync(() => recipe.DeployAsync(broker.Settings("deploy")));
        RunningEdge edge = new(recipe, broker, await StandIn.ListenAsync(broker, service, WhoSaysWhat.Rows));
        edge._app = await recipe.StartAsync(edge._logs);
        return edge;
    }

    /// <summary>Stops the service and starts it again.</summary>
    public async Task RestartAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = await _recipe.StartAsync(_logs);
    }

    public async ValueTask DisposeAsync()
    {
        await Owners.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _broker.DisposeAsync();
    }
}
