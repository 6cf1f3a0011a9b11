using System.Globalization;

namespace FbssFollowUp.Servers;

/// <summary>The folder of an installed PostgreSQL's programs.</summary>
/// <param name="Folder">Holds <c>initdb</c> and <c>postgres</c>.</param>
/// <param name="Version">Major version.</param>
internal sealed record PostgresPrograms(string Folder, int Version)
{
    public const int OldestVersion = 15;

    private static readonly string[] Roots = ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt"];

    /// <summary>The newest that is new enough, or the one of the given version, or null.</summary>
    public static PostgresPrograms? Find(int? version = null) =>
        Roots.Where(Directory.Exists).SelectMany(Directory.GetDirectories).Select(At).OfType<PostgresPrograms>()
            .Where(found => version is null ? found.Version >= OldestVersion : found.Version == version)
            .MaxBy(found => found.Version);

    public string Program(string name) => Path.Combine(Folder, name);

    // /usr/lib/postgresql/15 on Debian and its kin, …/opt/postgresql@17 with Homebrew.
    private static PostgresPrograms? At(string root)
    {
        var folder = Path.Combine(root, "bin");
        var digits = Path.GetFileName(root).Split('@')[^1];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && File.Exists(Path.Combine(folder, "initdb"))
            ? new PostgresPrograms(folder, version)
            : null;
    }
}
