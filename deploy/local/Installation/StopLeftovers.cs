using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Ends services that a killed runner left behind, known by process number and start.</summary>
internal static class StopLeftovers
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task StopAsync(InstallationPlan plan, Action<string> say)
    {
        foreach (var record in Directory.GetFiles(plan.State.Folder("processes"), "*.json"))
        {
            if (Recorded.Read<OwnProcess>(record) is { IsAlive: true } process)
            {
                say($"Stopping {Path.GetFileNameWithoutExtension(record)}, left over from an earlier run (process {process.Pid}).");
                await process.StopAsync(Patience);
            }

            File.Delete(record);
        }
    }
}
