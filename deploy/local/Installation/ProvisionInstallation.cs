using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Makes an installation's databases, roles, virtual host, users and permissions, or removes them.</summary>
internal static class ProvisionInstallation
{
    public static async Task<Installation> ProvisionAsync(InstallationPlan plan, RunningServers servers, Action<string> say, CancellationToken cancellationToken)
    {
        say("Making databases, roles, broker users and permissions.");
        var databases = new Dictionary<string, Database>();
        foreach (var project in ServiceProject.All)
        {
            if (plan.DatabaseOf(project) is { } name) databases[project.Name] = await servers.CreateDatabaseAsync(name, cancellationToken);
        }

        var host = await servers.CreateVirtualHostAsync(plan.VirtualHost, WhoSaysWhat.Rows, cancellationToken);
        return new Installation(plan, servers, databases, host, ServicePorts.Choose(plan.FirstPort, say));
    }

    public static async Task RemoveAsync(InstallationPlan plan, RunningServers servers, CancellationToken cancellationToken)
    {
        await servers.DropVirtualHostAsync(plan.VirtualHost, cancellationToken);
        foreach (var name in ServiceProject.All.Select(plan.DatabaseOf).OfType<string>()) await servers.DropDatabaseAsync(name, cancellationToken);
    }
}
