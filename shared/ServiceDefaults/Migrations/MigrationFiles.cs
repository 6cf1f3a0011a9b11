using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Reads the SQL files embedded in an assembly's folder <c>Migrations</c>, in order of their numbers.</summary>
internal static partial class MigrationFiles
{
    public static IReadOnlyList<Migration> In(Assembly assembly, string owner) =>
        InOrder(assembly.GetManifestResourceNames().Select(n => FileName().Match(n)).Where(m => m.Success)
            .Select(m => Make(owner, m.Groups["file"].Value, Text(assembly, m.Value))));

    public static Migration Make(string owner, string file, string sql)
    {
        var text = sql.ReplaceLineEndings("\n");
        return new($"{owner}/{file}", int.Parse(file.AsSpan(0, 4), CultureInfo.InvariantCulture), text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    public static IReadOnlyList<Migration> InOrder(IEnumerable<Migration> files)
    {
        Migration[] ordered = [.. files.OrderBy(f => f.Number)];
        for (var i = 0; i < ordered.Length; i++)
            if (ordered[i].Number != i + 1)
                throw new MigrationRefusedException($"The migration {ordered[i].Name} should be number {i + 1:0000}: the files are numbered from 0001 without a gap.");
        return ordered;
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^.*\.Migrations\.(?<file>\d{4}-.+\.sql)$")]
    private static partial Regex FileName();
}
