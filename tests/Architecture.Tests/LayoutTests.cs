using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace FbssFollowUp.Architecture.Tests;

public partial class LayoutTests
{
    private static readonly string[] ByType =
    [
        "Controllers", "Services", "Handlers", "Consumers", "Commands", "Queries", "Events", "Models", "Dtos", "Interfaces", "Helpers", "Utils",
        "Common", "Core", "Infrastructure", "Application"
    ];

    [Fact]
    public void The_top_level_is_what_the_owner_fixed()
    {
        foreach (var name in new[] { "FbssFollowUp.sln", "README.md", "docker-compose.yml" })
            File.Exists(Path.Combine(House.Root, name)).ShouldBeTrue(name);
        foreach (var name in new[] { "services", "shared", "tests", "deploy" })
            Directory.Exists(Path.Combine(House.Root, name)).ShouldBeTrue(name);
    }

    [Fact]
    public void Folders_are_nouns_of_the_business_not_kinds_of_code() =>
        House.Folders("services", "shared", "deploy").Where(f => f.Split('/').Skip(1).Any(ByType.Contains)).ShouldBeEmpty();

    [Fact]
    public void No_service_references_another()
    {
        foreach (var folder in House.Services.Values)
            ProjectReference().Matches(File.ReadAllText(Path.Combine(House.Root, "services", folder, $"FbssFollowUp.{folder}.csproj")))
                .Select(m => m.Groups[1].Value).Where(r => !r.StartsWith("../../shared/", StringComparison.Ordinal)).ShouldBeEmpty(folder);
    }

    [Fact]
    public void A_file_holds_one_thing() =>
        House.Sources("services", "shared", "deploy").Where(f => f.Lines > 200).Select(f => $"{f.Path}: {f.Lines} lines").ShouldBeEmpty();

    [Fact]
    public void An_entry_point_is_tiny() =>
        House.Sources("services").Where(f => f.Name == "Program" && f.Lines > 45).Select(f => $"{f.Path}: {f.Lines} lines").ShouldBeEmpty();

    [Fact]
    public void No_constructor_takes_more_than_six_things() =>
        House.Services.Values.SelectMany(folder => House.Assembly(folder).GetTypes())
            .Where(t => t.Name.EndsWith("Consumer", StringComparison.Ordinal) || t.Name.EndsWith("Job", StringComparison.Ordinal))
            .Where(t => t.GetConstructors().Any(c => c.GetParameters().Length > 6)).Select(t => t.FullName).ShouldBeEmpty();

    /// <summary>Razor makes components public, and so what they take as parameters and derive from; nothing else need be.</summary>
    [Fact]
    public void A_service_keeps_its_types_to_itself()
    {
        var exported = House.Services.Values.SelectMany(folder => House.Assembly(folder).GetExportedTypes()).Where(t => t.Namespace is not null).ToList();
        var components = exported.Where(t => typeof(IComponent).IsAssignableFrom(t) || t.Name == "_Imports").ToHashSet();
        var needed = components.SelectMany(t => t.GetProperties()).SelectMany(p => p.PropertyType.GetGenericArguments().Append(p.PropertyType));

        exported.Except(components).Except(needed).Where(t => !exported.Any(e => e.BaseType == t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_undone_in_the_code() =>
        House.Sources("services", "shared", "deploy").Where(f => Undone().IsMatch(f.Text)).Select(f => f.Path).ShouldBeEmpty();

    [Fact]
    public void No_failure_is_swallowed() =>
        House.Sources("services", "shared", "deploy").Where(f => Empty().IsMatch(f.Code()) || CatchesAllAndGoesOn(f.Code())).Select(f => f.Path).ShouldBeEmpty();

    /// <summary>A catch of everything is for cleaning up on the way out.</summary>
    private static bool CatchesAllAndGoesOn(string code) =>
        Bare().Matches(code).Any(m => !code[m.Index..Math.Min(code.Length, m.Index + 400)].Contains("throw;", StringComparison.Ordinal));

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex ProjectReference();

    [GeneratedRegex("NotImplementedException|TODO|FIXME|HACK")]
    private static partial Regex Undone();

    [GeneratedRegex(@"catch\s*(\([^)]*\))?\s*(when\s*\([^)]*\))?\s*\{\s*\}")]
    private static partial Regex Empty();

    [GeneratedRegex(@"catch\s*\{")]
    private static partial Regex Bare();
}
