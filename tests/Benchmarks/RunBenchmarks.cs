using FbssFollowUp.Benchmarks.Alerts;
using FbssFollowUp.Benchmarks.Bookings;
using FbssFollowUp.Benchmarks.Imports;
using FbssFollowUp.Benchmarks.Messages;
using FbssFollowUp.Benchmarks.Notifications;
using FbssFollowUp.Benchmarks.PostOp;
using FbssFollowUp.Benchmarks.Report;

namespace FbssFollowUp.Benchmarks;

/// <summary>Table of contents: what is measured, by name.</summary>
internal static class RunBenchmarks
{
    private static readonly IReadOnlyDictionary<string, Func<Task<IReadOnlyList<Measured>>>> All = new Dictionary<string, Func<Task<IReadOnlyList<Measured>>>>
    {
        ["two-hops"] = CompareTwoHops.RunAsync,
        ["drain"] = CompareDrain.RunAsync,
        ["alert"] = MeasureAlert.RunAsync,
        ["bookings"] = CompareBookings.RunAsync,
        ["import"] = MeasureImport.RunAsync,
        ["claims"] = MeasureClaims.RunAsync,
        ["rules"] = MeasureRules.RunAsync,
        ["webhook"] = CompareWebhook.RunAsync,
        ["messages"] = MeasureMessages.RunAsync,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> names)
    {
        var unknown = names.Where(name => !All.ContainsKey(name)).ToList();
        if (unknown.Count > 0)
        {
            await Console.Error.WriteLineAsync($"No benchmark is called {string.Join(" or ", unknown)}. There are: {string.Join(", ", All.Keys)}.");
            return 2;
        }
        List<Measured> measured = [];
        foreach (var (name, run) in All.Where(b => names.Count == 0 || names.Contains(b.Key)))
        {
            await Console.Error.WriteLineAsync($"{name} …");
            measured.AddRange(await run());
        }
        ResultTable.Print(measured);
        return 0;
    }
}
