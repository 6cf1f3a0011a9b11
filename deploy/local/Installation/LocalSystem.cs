using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The six services, running as processes of their own on given servers; for <c>dotnet run</c> and for end-to-end tests alike.</summary>
public sealed class LocalSystem : IAsyncDisposable
{
    private readonly Installation installation;
    private readonly IReadOnlyList<ServiceProcess> services;

    private LocalSystem(Installation installation, IReadOnlyList<ServiceProcess> services)
    {
        this.installation = installation;
        this.services = services;
        Clock = new SandboxClock(new ClockFile(installation.Plan.ClockFile), new ServiceStates(installation));
        Provider = new SandboxProvider(installation.PublicAddress(Contracts.Services.Notifications));
    }

    /// <summary>Moves the business clock of all services.</summary>
    public SandboxClock Clock { get; }

    /// <summary>The provider of texts and mail, as the outside world sees it.</summary>
    public SandboxProvider Provider { get; }

    public Uri Console => installation.PublicAddress(Contracts.Services.Console);

    public Uri Portal => installation.PublicAddress(Contracts.Services.Portal);

    /// <summary>The private port of a service: health, and what moves a sandbox.</summary>
    public Uri PrivateAddress(string service) => installation.PrivateAddress(service);

    /// <summary>Provisions, deploys and starts the services, which must have been built, and returns when all are ready.</summary>
    /// <param name="plan">Which installation.</param>
    /// <param name="servers">On which servers.</param>
    /// <param name="say">One line of progress each.</param>
    /// <param name="mail">Settings of Notifications for real mail servers; null for the sandbox's mail.</param>
    public static async Task<LocalSystem> StartAsync(
        InstallationPlan plan, RunningServers servers, Action<string> say, CancellationToken cancellationToken, IReadOnlyDictionary<string, string?>? mail = null)
    {
        await StopLeftovers.StopAsync(plan, say);
        var provisioned = await ProvisionInstallation.ProvisionAsync(plan, servers, say, cancellationToken);
        var installation = mail is null ? provisioned : provisioned with { Mail = mail };
        await DeployServices.DeployAsync(installation, say, cancellationToken);
        var system = new LocalSystem(installation, [.. ServiceProject.All.Select(project => ProcessOf(installation, project, say))]);
        try
        {
            foreach (var service in system.services) service.Start();
            await system.WaitUntilReadyAsync(say, cancellationToken);
            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>kill -9; the service is started again by itself.</summary>
    public void Kill(string service) => services.Single(process => process.Name == service).Kill();

    /// <summary>Counts that must agree with each other, read from the databases.</summary>
    public Task<LedgerCounts> LedgerAsync(CancellationToken cancellationToken) => ReadLedger.ReadAsync(installation, cancellationToken);

    /// <summary>Adds or updates staff accounts.</summary>
    public Task SeedStaffAsync(IReadOnlyList<StaffAccount> accounts, CancellationToken cancellationToken) =>
        SeedStaff.SeedAsync(installation, accounts, cancellationToken);

    /// <summary>Puts a protocol from a file in force for all who are registered from now on.</summary>
    public Task TryProtocolAsync(string file, CancellationToken cancellationToken) => TryProtocol.TryAsync(installation, file, cancellationToken);

    /// <summary>Imports an operating-room log as the console's upload does.</summary>
    public Task<ImportReport> ImportAsync(string csv, CancellationToken cancellationToken) =>
        ImportLog.ImportAsync(installation.PrivateAddress(Contracts.Services.Console), csv, cancellationToken);

    /// <summary>Stops the services and takes databases and virtual host away.</summary>
    public async Task RemoveAsync()
    {
        await DisposeAsync();
        await ProvisionInstallation.RemoveAsync(installation.Plan, installation.Servers, CancellationToken.None);
    }

    /// <summary>Stops the services; data stays.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(services.Select(service => service.DisposeAsync().AsTask()));
        Clock.Dispose();
        Provider.Dispose();
    }

    private async Task WaitUntilReadyAsync(Action<string> say, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ready = WaitUntilReady.WaitAsync(installation, say, waiting.Token);
        var refused = Task.WhenAny(services.Select(service => service.Refused));
        if (await Task.WhenAny(ready, refused) == refused)
        {
            await waiting.CancelAsync();
            throw new ServersException(await await refused);
        }

        await ready;
    }

    private static ServiceProcess ProcessOf(Installation installation, ServiceProject project, Action<string> say) => new(
        project.Name,
        new ProgramCall("dotnet", project.Program)
        {
            Log = installation.Plan.LogOf(project.Name),
            WorkingDirectory = project.BuiltFolder,
            Environment = ServiceSettings.ForRunning(installation, project)
        },
        installation.Plan.RecordOf(project.Name), say);
}
