using System.Diagnostics;
using FbssFollowUp.Contracts;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Notifications.Tests.Channels.Sms;

/// <summary>The service as a process of its own, with its heartbeat, on the database and broker of a running one.</summary>
internal sealed class NotificationsProcess : IDisposable
{
    private readonly Process _process;

    private NotificationsProcess(Process process) => _process = process;

    public static NotificationsProcess Start(RunningService<NotificationsDbContext> beside, IReadOnlyDictionary<string, string?> sms)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(NotificationsSetup).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Settings(beside).Concat(sms)) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["DOTNET_ENVIRONMENT"] = "Testing";
        var process = Process.Start(start)!;
        // Nobody reads it, and a full pipe would hold the process up.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public bool IsRunning => !_process.HasExited;

    public void Dispose()
    {
        if (IsRunning) _process.Kill();
        _process.Dispose();
    }

    private static Dictionary<string, string?> Settings(RunningService<NotificationsDbContext> beside)
    {
        var settings = beside.Broker.Settings(Services.Notifications).ToDictionary(s => s.Key, s => (string?)s.Value);
        settings["ConnectionStrings:Database"] = beside.OwnDatabase.ServiceConnection;
        settings["Http:PrivatePort"] = "0";
        settings["Sandbox:Enabled"] = "true";
        settings["Practice:Name"] = "Riverside Clinic";
        settings["Practice:Phone"] = "(555) 010-0199";
        settings["Practice:TimeZone"] = "America/New_York";
        return settings;
    }
}
