using System.Runtime.InteropServices;

namespace FbssFollowUp.Servers;

/// <summary>Signals of the operating system.</summary>
public static class Signal
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    /// <summary>To one process, or with a negative number to its whole group. True if somebody was there to receive it.</summary>
    public static bool Send(int pid, int signal) => SystemKill(pid, signal) == 0;

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SystemKill(int pid, int signal);
}
