using System.Globalization;
using FbssFollowUp.Consultations.Patients;
using FbssFollowUp.Contracts.Consultations;

namespace FbssFollowUp.Consultations.Tests.Patients;

public class PersonLikenessTests
{
    private static readonly DateOnly Born = new(1965, 11, 2);
    private const string Phone = "+14425550100";

    [Theory]
    [InlineData("as written", "Ana", "Duarte", "1965-11-02", Phone, "Same")]
    [InlineData("case and spaces", " ANA ", "du arte", "1965-11-02", Phone, "Same")]
    [InlineData("accents", "Aná", "Düarté", "1965-11-02", Phone, "Same")]
    [InlineData("marks", "A-na", "Du'arte", "1965-11-02", Phone, "Same")]
    [InlineData("another phone", "Ana", "Duarte", "1965-11-02", "+14425550199", "Near")]
    [InlineData("another birth date", "Ana", "Duarte", "1965-02-11", Phone, "Near")]
    [InlineData("another name", "Eva", "Bell", "1965-11-02", Phone, "Near")]
    [InlineData("names the other way round", "Duarte", "Ana", "1965-11-02", "+14425550199", "Near")]
    [InlineData("names the other way round, all else the same, a person looks", "Duarte", "Ana", "1965-11-02", Phone, "Near")]
    [InlineData("two letters mistyped", "Anna", "Duarta", "1965-11-02", "+14425550199", "Near")]
    [InlineData("three letters other", "Anna", "Tuarta", "1965-11-02", "+14425550199", "Different")]
    [InlineData("only the name", "Ana", "Duarte", "1980-01-01", "+14425550199", "Different")]
    [InlineData("only the phone: a family", "Eva", "Duarte-Bell", "1999-01-01", Phone, "Different")]
    public void A_requester_is_the_same_near_or_different(string label, string given, string family, string born, string phone, string expected) =>
        PersonLikeness.Of(Known("Ana", "Duarte"), Stated(given, family, born, phone)).ToString().ShouldBe(expected, label);

    [Fact]
    public void A_short_name_with_two_other_letters_is_another_name() =>
        PersonLikeness.Of(Known("Li", "Wu"), Stated("Yu", "Wu", "1965-11-02", "+14425550199")).ShouldBe(Likeness.Different);

    [Theory]
    [InlineData("Łukasz Đỗ", "LUKASZDO")]
    [InlineData("Groß", "GROSS")]
    [InlineData("O’Brien-Núñez", "OBRIENNUNEZ")]
    [InlineData("李 小龍", "李小龍")]
    [InlineData("𠮷野", "𠮷野")]
    public void A_name_is_compared_without_what_people_leave_out(string name, string key) => NameKey.Of(name).ShouldBe(key);

    private static Patient Known(string given, string family) => Patient.Register(
        "NC1", Born, new(given, family, Phone, null, "en", "America/New_York", "sms", false, null), new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));

    private static StatedPerson Stated(string given, string family, string born, string phone) =>
        new(given, family, DateOnly.Parse(born, CultureInfo.InvariantCulture), phone, null, "en", "America/New_York", false);
}
