using System.Text.Json;
using FbssFollowUp.Local;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>The JSON lines a service has logged.</summary>
internal static class ServiceLog
{
    /// <summary>The traces of the lines whose message contains the words.</summary>
    public static IReadOnlySet<string> TracesOf(InstallationPlan plan, string service, string words) =>
        LinesOf(plan, service).Where(line => line.ToString().Contains(words, StringComparison.OrdinalIgnoreCase))
            .Select(line => line.TryGetProperty("traceId", out var trace) ? trace.GetString() : null).OfType<string>().ToHashSet();

    public static IEnumerable<JsonElement> LinesOf(InstallationPlan plan, string service)
    {
        using var file = new FileStream(plan.LogOf(service), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
            if (line.StartsWith('{'))
                yield return JsonElement.Parse(line);
    }
}
