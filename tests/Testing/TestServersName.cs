namespace FbssFollowUp.Testing;

/// <summary>Names that say what they are for, who is new each time, and when they were made, so that leftovers are recognised.</summary>
public static class TestName
{
    public const string Prefix = "fbsstest";

    public static string Database(string name) => $"{Prefix}_{name}_{Unique()}";

    public static string VirtualHost(string name) => $"{Prefix}-{name}-{Unique()}";

    /// <summary>When the name was made, or null if it is not one of ours.</summary>
    public static DateTimeOffset? MadeAt(string name) => name.StartsWith(Prefix, StringComparison.Ordinal)
        ? name.Split('_', '-').Select(InstantIn).FirstOrDefault(instant => instant is not null)
        : null;

    private static DateTimeOffset? InstantIn(string part) => part.Length == 16 && long.TryParse(part[..12], Hex, null, out var milliseconds)
        ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
        : null;

    private const System.Globalization.NumberStyles Hex = System.Globalization.NumberStyles.AllowHexSpecifier;

    // The first twelve digits of a version 7 id are its instant in milliseconds.
    private static string Unique()
    {
        var id = Guid.CreateVersion7().ToString("N");
        return id[..12] + id[^4..];
    }
}
