using System.Globalization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The environment a service of the installation is started with.</summary>
internal static class ServiceSettings
{
    // A service has no business with the servers' administrators.
    private static readonly string[] Withheld = [EnvironmentServers.Postgres, EnvironmentServers.RabbitMq, EnvironmentServers.Management, "ASPNETCORE_URLS", "DOTNET_URLS"];

    public static Dictionary<string, string?> ForRunning(Installation installation, ServiceProject project) =>
        Environment(installation, project, user: project.Name, project.Name == Contracts.Services.Notifications ? installation.Mail : []);

    public static Dictionary<string, string?> ForDeploying(Installation installation, ServiceProject project)
    {
        var owner = installation.Databases.GetValueOrDefault(project.Name)?.OwnerConnection;
        return Environment(installation, project, VirtualHost.DeployUser, [new("ConnectionStrings:DatabaseOwner", owner)]);
    }

    private static Dictionary<string, string?> Environment(
        Installation installation, ServiceProject project, string user, IEnumerable<KeyValuePair<string, string?>> more)
    {
        var settings = Common(installation, project)
            .Concat(installation.VirtualHost.Settings(user).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)))
            .Concat(more)
            .Concat(Withheld.Select(name => KeyValuePair.Create(name, (string?)null)));
        return settings.ToDictionary(pair => pair.Key.Replace(":", "__", StringComparison.Ordinal), pair => pair.Value);
    }

    private static Dictionary<string, string?> Common(Installation installation, ServiceProject project) => new()
    {
        ["DOTNET_ENVIRONMENT"] = "Sandbox",
        ["ASPNETCORE_ENVIRONMENT"] = "Sandbox",
        ["ConnectionStrings:Database"] = installation.Databases.GetValueOrDefault(project.Name)?.ServiceConnection,
        ["Http:PrivatePort"] = Port(installation.Ports.Private[project.Name]),
        ["Http:PublicPort"] = project.IsReached ? Port(installation.Ports.Public[project.Name]) : null,
        ["Sandbox:Enabled"] = "true",
        ["Sandbox:ClockFile"] = installation.Plan.ClockFile,
        ["Practice:Name"] = SamplePractice.Name,
        ["Practice:Phone"] = SamplePractice.Phone,
        ["Practice:TimeZone"] = SamplePractice.TimeZone,
        ["Portal:PublicUrl"] = installation.PublicAddress(Contracts.Services.Portal).ToString().TrimEnd('/'),
        ["Portal:KeysFolder"] = installation.Plan.State.Folder("secrets", "portal-keys"),
        // The sample's patients all live on this machine.
        ["Portal:PagesPerMinute"] = "100000",
        ["Console:KeysFolder"] = installation.Plan.State.Folder("secrets", "console-keys"),
        ["Console:PublicUrl"] = installation.PublicAddress(Contracts.Services.Console).ToString().TrimEnd('/')
    };

    private static string Port(int port) => port.ToString(CultureInfo.InvariantCulture);
}
