using System.Globalization;
using System.Runtime.InteropServices;

namespace FbssFollowUp.Benchmarks.Report;

/// <summary>Prints what was measured as a table in Markdown, under the size of the machine.</summary>
internal static class ResultTable
{
    public static void Print(IReadOnlyList<Measured> measured)
    {
        Console.WriteLine(Machine());
        Console.WriteLine();
        Console.WriteLine("| What | Ours | Beside | Its figure | Ratio |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var m in measured)
            Console.WriteLine($"| {m.What} | {Number(m.Ours)} {m.Unit} | {m.OtherIs} | {(m.Other is { } other ? $"{Number(other)} {m.Unit}" : "")} | {Ratio(m)} |");
    }

    private static string Machine()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {memory:0} GiB, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}; PostgreSQL and RabbitMQ on the same machine.");
    }

    private static string Number(double value) => value switch
    {
        >= 100 => value.ToString("#,##0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture)
    };

    private static string Ratio(Measured m) => m.Other is { } other and not 0 ? (m.Ours / other).ToString("0.00", CultureInfo.InvariantCulture) : "";
}
