using System.Text.Json;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>Every version of the protocols, read once from the files beside this one.</summary>
internal static class ProtocolBook
{
    private const int InForce = 1;

    private static readonly Dictionary<int, ProtocolVersion> Versions = new[] { Read(1) }.ToDictionary(v => v.Version);

    public static ProtocolVersion Newest => Versions[InForce];

    /// <summary>The protocol a new episode is pinned to, or null if there is none for the procedure.</summary>
    public static Protocol? InForceFor(string procedure) => Versions[InForce].Procedures.TryGetValue(procedure, out var plan)
        ? new Protocol(procedure, plan, Versions[InForce])
        : null;

    /// <summary>The protocol an episode is pinned to, by its name, e.g. "lumbar-fusion v1".</summary>
    public static Protocol Named(string name)
    {
        var at = name.LastIndexOf(" v", StringComparison.Ordinal);
        var version = Versions[int.Parse(name.AsSpan(at + 2), System.Globalization.CultureInfo.InvariantCulture)];
        return new Protocol(name[..at], version.Procedures[name[..at]], version);
    }

    private static ProtocolVersion Read(int version)
    {
        var file = $"{typeof(ProtocolBook).Namespace}.protocols-v{version}.json";
        using var stream = typeof(ProtocolBook).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The protocol file {file} is not in the build.");
        return JsonSerializer.Deserialize<ProtocolVersion>(stream, JsonSerializerOptions.Web)!;
    }
}
