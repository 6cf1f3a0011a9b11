using System.Text.Json;
using System.Text.Json.Nodes;
using MassTransit.Serialization;

namespace FbssFollowUp.Contracts.Tests;

/// <summary>The wire form of every contract is kept in <c>Approved/</c>. Run with <c>FBSS_APPROVE=1</c> to write what is meant.</summary>
public class ApprovedJsonTests
{
    private static readonly JsonSerializerOptions Indented = new(SystemTextJsonMessageSerializer.Options) { WriteIndented = true };

    public static TheoryData<string> Contracts => [.. ContractTypes.Records.Select(t => t.FullName!)];

    [Theory, MemberData(nameof(Contracts))]
    public void A_contract_travels_as_approved(string contract)
    {
        var type = ContractTypes.Named(contract);
        var sent = JsonSerializer.Serialize(Sample.Of(type), type, Indented) + "\n";
        if (Environment.GetEnvironmentVariable("FBSS_APPROVE") == "1")
            File.WriteAllText(ApprovedFile(type), sent);

        File.Exists(ApprovedFile(type)).ShouldBeTrue($"{type.Name} has no approved form yet: look at it, then run this test with FBSS_APPROVE=1.");
        sent.ShouldBe(File.ReadAllText(ApprovedFile(type)));
    }

    [Theory, MemberData(nameof(Contracts))]
    public void What_was_approved_reads_back_as_what_was_sent(string contract)
    {
        var type = ContractTypes.Named(contract);
        var approved = File.ReadAllText(ApprovedFile(type));

        var read = JsonSerializer.Deserialize(approved, type, Indented);

        (JsonSerializer.Serialize(read, type, Indented) + "\n").ShouldBe(approved);
    }

    [Theory, MemberData(nameof(Contracts))]
    public void A_reader_of_today_ignores_a_field_of_tomorrow(string contract)
    {
        var type = ContractTypes.Named(contract);
        var json = JsonNode.Parse(File.ReadAllText(ApprovedFile(type)))!.AsObject();
        json["addedLater"] = "x";

        Should.NotThrow(() => json.Deserialize(type, Indented));
    }

    [Fact]
    public void No_approved_form_is_left_of_a_contract_that_is_gone() =>
        Directory.GetFiles(ApprovedFolder, "*.json").Select(Path.GetFileName)
            .Except(ContractTypes.Records.Select(t => Path.GetFileName(ApprovedFile(t)))).ShouldBeEmpty();

    private static string ApprovedFolder => Path.Combine(ContractTypes.Root, "tests", "Contracts.Tests", "Approved");

    private static string ApprovedFile(Type type) =>
        Path.Combine(ApprovedFolder, type.FullName!["FbssFollowUp.Contracts.".Length..] + ".json");
}
