using System.Text;
using FbssFollowUp.StaffConsole.Imports;

namespace FbssFollowUp.StaffConsole.Tests.Imports;

public sealed class OperatingRoomLogTests
{
    private static readonly string Header = string.Join(',', OperatingRoomLog.Columns);
    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "surgeries.csv"));

    [Fact]
    public void A_log_with_a_byte_order_mark_and_Windows_line_ends_gives_every_line_with_its_number()
    {
        Sample[..3].ShouldBe(Encoding.UTF8.GetPreamble());

        var lines = Lines(Sample);

        lines.Count.ShouldBe(72);
        lines.Select(l => l.Number).ShouldBe(Enumerable.Range(2, 72));
        lines[0].Record.ShouldBe("NC10400");
        lines[57].Values["family_name"].ShouldBe("Müller");
        lines[70].Values["family_name"].ShouldBe("=HYPERLINK(\"x\")");
        lines.ShouldAllBe(l => l.Problem == null);
    }

    [Fact]
    public void The_same_log_without_mark_and_with_Unix_line_ends_gives_the_same_lines()
    {
        var plain = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Sample[3..]).Replace("\r\n", "\n", StringComparison.Ordinal));

        Lines(plain).Select(l => l.Values["email"]).ShouldBe(Lines(Sample).Select(l => l.Values["email"]));
    }

    [Theory]
    [InlineData("nothing", "", "The file is empty.")]
    [InlineData("blank lines only", "\r\n\r\n", "The file is empty.")]
    [InlineData("another table", "name,age\nAna,3\n", "The first line must name the columns; missing: record_no, given_name, ")]
    [InlineData("one line of text", "hello", "The first line must name the columns; missing: record_no, ")]
    public void A_file_that_is_no_log_is_told_in_one_sentence(string label, string text, string begins)
    {
        var sentence = Unreadable(Encoding.UTF8.GetBytes(text));

        sentence.ShouldStartWith(begins, customMessage: label);
        sentence.ShouldEndWith(".");
    }

    [Fact]
    public void A_header_alone_is_told_in_one_sentence() =>
        Unreadable(Encoding.UTF8.GetBytes(Header + "\n")).ShouldBe("The file has a header line and nothing after it.");

    [Fact]
    public void A_column_named_twice_is_told_in_one_sentence() =>
        Unreadable(Encoding.UTF8.GetBytes($"{Header},email\n")).ShouldBe("The first line names a column twice: email.");

    [Fact]
    public void A_file_in_another_encoding_is_told_in_one_sentence()
    {
        const string Sentence = "The file is not UTF-8 text: export it as \"CSV UTF-8\".";

        Unreadable(Encoding.Latin1.GetBytes($"{Header}\nNC1,Frank,Müller\n")).ShouldBe(Sentence);
        Unreadable([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header)]).ShouldBe(Sentence);
        Unreadable([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]).ShouldBe(Sentence, "a spreadsheet's own format");
    }

    [Fact]
    public void A_file_too_large_is_told_in_one_sentence() =>
        Unreadable(new byte[OperatingRoomLog.LargestFile + 1]).ShouldBe("The file is larger than 4 MB: split it.");

    [Fact]
    public void A_torn_line_spoils_only_itself()
    {
        var good = Encoding.UTF8.GetString(Sample[3..]).Split("\r\n")[1];
        var file = $"{Header}\n{good}\n\"NC1,torn\n{good}\nNC2,short\n\n{good},one more\nNC3,\"a\"b,x\n{good}\n";

        var lines = Lines(Encoding.UTF8.GetBytes(file));

        lines.Select(l => (l.Number, l.Problem)).ShouldBe(
        [
            (2, null),
            (3, "A quotation mark is out of place or not closed."),
            (4, null),
            (5, "The line has 2 fields, the first line 20."),
            (7, "The line has 21 fields, the first line 20."),
            (8, "A quotation mark is out of place or not closed."),
            (9, null),
        ]);
    }

    private static IReadOnlyList<LogLine> Lines(byte[] file) => OperatingRoomLog.Read(file).ShouldBeOfType<LogContent.Lines>().All;

    private static string Unreadable(byte[] file) => OperatingRoomLog.Read(file).ShouldBeOfType<LogContent.Unreadable>().Sentence;
}
