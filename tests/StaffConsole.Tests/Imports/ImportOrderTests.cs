using FbssFollowUp.StaffConsole.Imports;

namespace FbssFollowUp.StaffConsole.Tests.Imports;

public sealed class ImportOrderTests
{
    [Fact]
    public void Lines_that_share_nothing_go_side_by_side() =>
        Waves(("A", "1", "a@x"), ("B", "2", "b@x"), ("C", "", "c@x")).ShouldBe([[2, 3, 4]]);

    [Fact]
    public void Lines_that_share_a_record_a_phone_or_an_address_keep_their_order() =>
        Waves(
            ("A", "(442) 555-0101", "a@x"), ("B", "+14425550101", "b@x"), ("C", "3", "B@X"), ("A", "4", "d@x"), ("E", "5", "e@x"), ("F", "", ""), ("G", "", ""))
            .ShouldBe([[2, 6, 7, 8], [3, 5], [4]]);

    private static IEnumerable<int[]> Waves(params (string Record, string Phone, string Email)[] lines) => ImportOrder
        .Waves(lines.Select((l, i) => Line(i + 2, l.Record, l.Phone, l.Email)))
        .Select(wave => wave.Select(l => l.Line.Number).ToArray());

    private static SurgeryLine Line(int number, string record, string phone, string email) => new(
        new(number, new Dictionary<string, string> { ["record_no"] = record }, Problem: null),
        new(record, "Ana", "Duarte", default, phone.Length == 0 ? null : phone, email.Length == 0 ? null : email, "en", "UTC", "sms", true, null),
        new(default, default, "", 1, null, false, "", default, null, null, []), []);
}
