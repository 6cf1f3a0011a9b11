using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Runs each service once to migrate its database as its owner and to make its topology as the broker's deploy user.</summary>
internal static class DeployServices
{
    public static async Task DeployAsync(Installation installation, Action<string> say, CancellationToken cancellationToken)
    {
        say("Migrating databases and making exchanges and queues.");
        await Task.WhenAll(ServiceProject.All.Select(project => DeployAsync(installation, project, cancellationToken)));
    }

    private static async Task DeployAsync(Installation installation, ServiceProject project, CancellationToken cancellationToken)
    {
        var log = installation.Plan.LogOf($"deploy-{project.Name}");
        File.Delete(log);
        var call = new ProgramCall("dotnet", project.Program, "deploy")
        {
            Log = log,
            WorkingDirectory = project.BuiltFolder,
            Environment = ServiceSettings.ForDeploying(installation, project)
        };
        var code = await StartProcess.RunAsync(call, cancellationToken);
        if (code != 0) throw new ServersException($"{project.Name} could not be deployed (code {code}); see {log}. Its last line: {File.ReadLines(log).LastOrDefault()}");
    }
}
