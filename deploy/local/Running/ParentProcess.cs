using System.Globalization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Who started this process.</summary>
internal static class ParentProcess
{
    /// <summary>The <c>dotnet run</c> we run under, or null if we were started otherwise.</summary>
    public static OwnProcess? StartedByDotnet()
    {
        if (!OperatingSystem.IsLinux()) return null;
        var stat = File.ReadAllText("/proc/self/stat");
        var parent = int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        return File.Exists($"/proc/{parent}/comm") && File.ReadAllText($"/proc/{parent}/comm").Trim() == "dotnet" ? OwnProcess.Of(parent) : null;
    }
}
