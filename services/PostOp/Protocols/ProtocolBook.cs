namespace FbssFollowUp.PostOp.Protocols;

/// <summary>The versions that ship with the software, read once from the files beside this one. What a clinic makes is in the database.</summary>
internal static class ProtocolBook
{
    private const int Shipped = 1;

    private static readonly string ShippedText = Text(Shipped);
    private static readonly ProtocolVersion ShippedVersion = ProtocolJson.Read(ShippedText);

    public static ProtocolVersion Newest => ShippedVersion;

    /// <summary>As it is written in its file.</summary>
    public static string NewestText => ShippedText;

    /// <summary>The shipped protocol of a procedure, or null if there is none.</summary>
    public static Protocol? InForceFor(string procedure) => Of(ShippedVersion, procedure);

    public static Protocol? Of(ProtocolVersion version, string procedure) =>
        version.Procedures.TryGetValue(procedure, out var plan) ? new Protocol(procedure, plan, version) : null;

    /// <summary>The procedure and version number of a protocol's name, e.g. of "lumbar-fusion v1".</summary>
    public static (string Procedure, int Version) Parse(string name)
    {
        var at = name.LastIndexOf(" v", StringComparison.Ordinal);
        return (name[..at], int.Parse(name.AsSpan(at + 2), System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The shipped protocol of this name.</summary>
    public static Protocol Named(string name) => Parse(name) is (var procedure, Shipped)
        ? Of(ShippedVersion, procedure)!
        : throw new InvalidOperationException($"The protocol {name} does not ship; it is one of the practice's own.");

    private static string Text(int version)
    {
        var file = $"{typeof(ProtocolBook).Namespace}.protocols-v{version}.json";
        using var stream = typeof(ProtocolBook).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The protocol file {file} is not in the build.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
