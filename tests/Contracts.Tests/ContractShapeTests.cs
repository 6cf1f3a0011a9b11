using System.Text.RegularExpressions;

namespace FbssFollowUp.Contracts.Tests;

public partial class ContractShapeTests
{
    [Fact]
    public void Every_contract_is_a_sealed_record() =>
        ContractTypes.Records.Where(t => !t.IsSealed).Select(t => t.Name).ShouldBeEmpty();

    [Fact]
    public void Every_contract_stands_in_a_file_of_its_own_name_and_says_what_it_is()
    {
        foreach (var file in ContractTypes.Files)
        {
            var text = File.ReadAllText(file);
            var declared = Declaration().Matches(text).Select(m => m.Groups[1].Value).ToList();
            declared.ShouldBe([Path.GetFileNameWithoutExtension(file)], file);
            text.ShouldContain("/// <summary>", customMessage: file);
        }
    }

    [Fact]
    public void Contracts_need_no_package() =>
        File.ReadAllText(Path.Combine(ContractTypes.Root, "shared", "Contracts", "FbssFollowUp.Contracts.csproj"))
            .ShouldNotContain("Reference Include", Case.Insensitive);

    [Fact]
    public void An_instant_is_named_at_and_a_date_on()
    {
        foreach (var field in ContractTypes.Records.SelectMany(t => t.GetProperties()))
        {
            if ((Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType) == typeof(DateTimeOffset))
                InstantName().IsMatch(field.Name).ShouldBeTrue($"{field.DeclaringType!.Name}.{field.Name}");
            if ((Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType) == typeof(DateOnly))
                DateName().IsMatch(field.Name).ShouldBeTrue($"{field.DeclaringType!.Name}.{field.Name}");
        }
    }

    [GeneratedRegex(@"^public (?:sealed record|static class|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("(At|Until|By|Since)$")]
    private static partial Regex InstantName();

    [GeneratedRegex("(On|Date)$")]
    private static partial Regex DateName();
}
