using System.Diagnostics;
using System.Globalization;

namespace FbssFollowUp.Servers;

/// <summary>A process we started, told apart from a later one with the same number by when it started.</summary>
/// <param name="Pid">Also its process group.</param>
/// <param name="Started">Opaque; differs for every process that ever has this number.</param>
public sealed record OwnProcess(int Pid, string Started)
{
    /// <summary>Number and start in ticks, as a script reads them from <c>/proc</c>.</summary>
    public string ForShell => $"{Pid} {Started.Split('/')[^1]}";

    public bool IsAlive => StartOf(Pid) == Started;

    /// <summary>Describes a running process, or null if it has ended.</summary>
    public static OwnProcess? Of(int pid) => StartOf(pid) is { } started ? new OwnProcess(pid, started) : null;

    private static string? StartOf(int pid) => OperatingSystem.IsLinux() ? LinuxStartOf(pid) : OtherStartOf(pid);

    // Clock ticks since boot, together with which boot: exact, and the same whoever asks and whatever the wall clock does.
    private static string? LinuxStartOf(int pid)
    {
        if (!File.Exists($"/proc/{pid}/stat")) return null;
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : $"{BootId.Value}/{fields[19]}";
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static readonly Lazy<string> BootId = new(() => File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim());

    private static string? OtherStartOf(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.HasExited ? null : process.StartTime.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
