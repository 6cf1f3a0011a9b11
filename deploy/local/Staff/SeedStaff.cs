using System.Text.Json;
using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Adds or updates staff accounts with the console's own command.</summary>
internal static class SeedStaff
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task SeedAsync(Installation installation, IReadOnlyList<StaffAccount> accounts, CancellationToken cancellationToken)
    {
        var file = installation.Plan.State.File("secrets", "staff.json");
        PrivateFile.Write(file, JsonSerializer.Serialize(accounts, Json));
        var console = ServiceProject.All.Single(project => project.Name == Services.Console);
        var log = installation.Plan.LogOf("staff");
        var call = new ProgramCall("dotnet", console.Program, "staff", file)
        {
            Log = log,
            WorkingDirectory = console.BuiltFolder,
            Environment = ServiceSettings.ForRunning(installation, console)
        };
        var code = await StartProcess.RunAsync(call, cancellationToken);
        File.Delete(file);
        if (code != 0) throw new ServersException($"The staff accounts could not be made; see {log}.");
    }
}
