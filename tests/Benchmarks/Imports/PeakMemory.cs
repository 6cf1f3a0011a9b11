using System.Globalization;
using System.Text.Json;
using FbssFollowUp.Local;

namespace FbssFollowUp.Benchmarks.Imports;

/// <summary>The most memory a running service ever had at once, as Linux counts it.</summary>
internal static class PeakMemory
{
    private const string Line = "VmHWM:";
    private const double KibibytesOfMebibyte = 1024;

    /// <returns>In MiB.</returns>
    public static double Of(InstallationPlan plan, string service)
    {
        using var record = JsonDocument.Parse(File.ReadAllText(plan.State.File("processes", $"{service}.json")));
        var pid = record.RootElement.GetProperty("Pid").GetInt32();
        var peak = File.ReadLines($"/proc/{pid}/status").First(line => line.StartsWith(Line, StringComparison.Ordinal));
        return double.Parse(peak[Line.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / KibibytesOfMebibyte;
    }
}
