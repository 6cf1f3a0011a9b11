using System.Diagnostics;

namespace FbssFollowUp.Portal.Tests;

public class ProcessTests
{
    [Fact]
    public async Task The_process_without_settings_ends_with_code_78_and_one_sentence()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PortalSetup).Assembly.Location]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(k => k.Contains("__", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);

        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(78);
        errors.TrimEnd().ShouldBe("The setting Http__PrivatePort is missing: give the port for health checks, 1 to 65535.");
    }
}
