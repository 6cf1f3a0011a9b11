using System.Diagnostics;
using System.Text;
using FbssFollowUp.Benchmarks.Alerts;
using FbssFollowUp.Benchmarks.Report;
using FbssFollowUp.Local;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Benchmarks.Imports;

/// <summary>A long operating-room log through the console, Consultations and PostOp: how long it takes, and the most memory each of them ever had; beside a tenth of the lines.</summary>
internal static class MeasureImport
{
    private const int Usual = 100_000;
    private static readonly int Lines = int.TryParse(Environment.GetEnvironmentVariable("FBSS_LINES"), out var lines) ? lines : Usual;
    private static readonly int Fewer = Lines / 10;
    private static readonly string[] Working = [Contracts.Services.Console, Contracts.Services.Consultations, Contracts.Services.PostOp, Contracts.Services.Notifications];

    public static async Task<IReadOnlyList<Measured>> RunAsync()
    {
        var few = await ImportAsync(Fewer);
        var many = await ImportAsync(Lines);
        return
        [
            new($"Import of {Lines:N0} lines", many.Took.TotalSeconds, "s"),
            new("The same for each line", many.Took.TotalMilliseconds / Lines, "ms", few.Took.TotalMilliseconds / Fewer, $"each of {Fewer:N0}"),
            .. Working.Select(service => new Measured($"Most memory of {service} meanwhile", many.Memory[service], "MiB", few.Memory[service], $"with {Fewer:N0} lines"))
        ];
    }

    private static async Task<(TimeSpan Took, Dictionary<string, double> Memory)> ImportAsync(int lines)
    {
        var plan = new InstallationPlan(
            StateFolder.Of(Checkout.Root, TestName.VirtualHost("imports")), TestName.Database("imports"), TestName.VirtualHost("imports"), 7850);
        var system = await LocalSystem.StartAsync(plan, await TestServers.RunningAsync(), Console.Error.WriteLine, CancellationToken.None);
        try
        {
            await system.SeedStaffAsync(StaffAccount.Sample("walk a little every day"), CancellationToken.None);
            using var file = new StringContent(AlertPatients.Log(lines, system.Clock.UtcNow), Encoding.UTF8, "text/csv");
            using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
            var began = Stopwatch.GetTimestamp();
            using var answer = await http.PostAsync(new Uri(system.PrivateAddress(Contracts.Services.Console), "/sandbox/import"), file);
            answer.EnsureSuccessStatusCode();
            return (Stopwatch.GetElapsedTime(began), Working.ToDictionary(service => service, service => PeakMemory.Of(plan, service)));
        }
        finally
        {
            await system.RemoveAsync();
        }
    }
}
