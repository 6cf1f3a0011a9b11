using System.Reflection;
using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;
using MassTransit;

namespace FbssFollowUp.Architecture.Tests;

/// <summary>The tree as files and as assemblies.</summary>
internal static partial class House
{
    public static string Root { get; } = FindRoot();

    /// <summary>Service folder by the service's name on the bus.</summary>
    public static IReadOnlyDictionary<string, string> Services { get; } = new Dictionary<string, string>
    {
        [Contracts.Services.Consultations] = "Consultations",
        [Contracts.Services.Scheduling] = "Scheduling",
        [Contracts.Services.PostOp] = "PostOp",
        [Contracts.Services.Notifications] = "Notifications",
        [Contracts.Services.Portal] = "Portal",
        [Contracts.Services.Console] = "StaffConsole"
    };

    public static IEnumerable<SourceFile> Sources(params string[] folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*", SearchOption.AllDirectories))
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceFile(f, File.ReadAllText(Path.Combine(Root, f))));

    public static IEnumerable<string> Folders(params string[] roots) =>
        Sources(roots).Select(s => Path.GetDirectoryName(s.Path)!.Replace('\\', '/')).Distinct();

    public static Assembly Assembly(string folder) => System.Reflection.Assembly.Load($"FbssFollowUp.{folder}");

    /// <summary>Every consumer of a service with the one message it hears.</summary>
    public static IReadOnlyList<(Type Consumer, Type Message)> Consumers(string folder) =>
    [
        .. from type in Assembly(folder).GetTypes()
           where type is { IsClass: true, IsAbstract: false }
           from hears in type.GetInterfaces()
           where hears.IsGenericType && hears.GetGenericTypeDefinition() == typeof(IConsumer<>)
           select (type, hears.GetGenericArguments()[0])
    ];

    /// <summary>The text without comments, so that a word in a sentence is not taken for code.</summary>
    public static string Code(this SourceFile file) => Comment().Replace(file.Text, "");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FbssFollowUp.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("FbssFollowUp.sln stands in no folder above the tests.");
        return folder;
    }
}
