using System.Reflection;

namespace FbssFollowUp.Contracts.Tests;

/// <summary>The contracts as types and as files.</summary>
internal static class ContractTypes
{
    private static readonly Assembly Contracts = typeof(WhoSaysWhat).Assembly;

    /// <summary>Everything that travels: records, those of the table itself aside.</summary>
    public static IReadOnlyList<Type> Records { get; } =
        [.. Contracts.GetExportedTypes().Where(t => t.GetMethod("<Clone>$") is not null && t != typeof(MessageRow)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path.Combine(Root, "shared", "Contracts"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static Type Named(string fullName) => Contracts.GetType(fullName, throwOnError: true)!;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FbssFollowUp.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("FbssFollowUp.sln stands in no folder above the tests.");
        return folder;
    }
}
