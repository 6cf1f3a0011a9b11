using System.Text;
using FbssFollowUp.Consultations.Patients;

namespace FbssFollowUp.Consultations.Tests.Patients;

public class PersonNameTests
{
    [Theory]
    [InlineData("plain", "Duarte", "Duarte")]
    [InlineData("an apostrophe", "O'Neil", "O'Neil")]
    [InlineData("spaces around", "  de la Cruz ", "de la Cruz")]
    [InlineData("another script", "李", "李")]
    [InlineData("a letter outside the first plane", "𠮷野", "𠮷野")]
    [InlineData("letter and accent apart are put together", "Ine\u0301s", "Inés")]
    [InlineData("a formula is kept as written", "=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")")]
    [InlineData("a line break", "Ana\nDuarte", null)]
    [InlineData("a null character", "Ana\0", null)]
    [InlineData("only marks", "-", null)]
    [InlineData("only an invisible character", "\u200B", null)]
    [InlineData("empty", "   ", null)]
    [InlineData("missing", null, null)]
    public void A_name_is_kept_as_written_or_not_read(string label, string? typed, string? read) => PersonName.Read(typed).ShouldBe(read, label);

    [Fact]
    public void Half_a_character_is_not_read() => PersonName.Read("Ana\uD83D").ShouldBeNull();

    [Fact]
    public void A_name_of_101_characters_is_not_read() => PersonName.Read(new string('a', 101)).ShouldBeNull();

    [Theory]
    [InlineData("Ana", "ana", true)]
    [InlineData("Ine\u0301s", "INÉS", true)]
    [InlineData("de  la Cruz", "de la Cruz", true)]
    [InlineData("Ana", "Anna", false)]
    public void Capitals_and_spaces_do_not_make_another_person(string one, string other, bool same) => PersonName.IsSame(one, other).ShouldBe(same);

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", true)]
    [InlineData("+1", true)]
    [InlineData("-Smith", true)]
    [InlineData("@cmd", true)]
    [InlineData("Smith-Jones", false)]
    [InlineData("", false)]
    public void What_a_spreadsheet_would_run_looks_like_a_formula(string name, bool looks) => PersonName.LooksLikeFormula(name).ShouldBe(looks);

    [Fact]
    public void Whatever_is_typed_gives_text_that_can_be_stored_or_nothing()
    {
        var random = new Random(20260302);
        for (var n = 0; n < 50_000; n++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(0, 8)).Select(_ => (char)random.Next(0, 0x10000)));
            if (PersonName.Read(typed) is not { } read) continue;
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(read).ShouldBeGreaterThan(0);
            read.Any(char.IsControl).ShouldBeFalse();
            PersonName.Read(read).ShouldBe(read);
        }
    }
}
