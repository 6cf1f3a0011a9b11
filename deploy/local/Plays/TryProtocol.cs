using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Puts a protocol from a file in force before a play begins, with PostOp's own command: nobody need have signed it.</summary>
internal static class TryProtocol
{
    public static async Task TryAsync(Installation installation, string file, CancellationToken cancellationToken)
    {
        var postOp = ServiceProject.All.Single(project => project.Name == Services.PostOp);
        var log = installation.Plan.LogOf("try-protocol");
        File.Delete(log);
        var call = new ProgramCall("dotnet", postOp.Program, "try-protocol", Path.GetFullPath(file))
        {
            Log = log,
            WorkingDirectory = postOp.BuiltFolder,
            Environment = ServiceSettings.ForRunning(installation, postOp)
        };
        if (await StartProcess.RunAsync(call, cancellationToken) != 0)
            throw new ServersException($"{file} cannot be tried:{Environment.NewLine}{await File.ReadAllTextAsync(log, cancellationToken)}".TrimEnd());
    }
}
