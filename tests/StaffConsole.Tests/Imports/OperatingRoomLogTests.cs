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
    [InlineData("another table", "name,age", "The first line must name the columns; missing: record_no, given_name, ")]
    [InlineData("one line of text", "hello", "The first line must name the columns; missing: record_no, ")]
    [InlineData("a quotation mark never closed", "\"record_no,given_name", "The first line must name the columns; missing: ")]
    [InlineData("capitals", "RECORD_NO,GIVEN_NAME", "The first line must name the columns; missing: record_no, ")]
    public void A_header_that_is_none_is_told_in_one_sentence(string label, string header, string begins)
    {
        var sentence = OperatingRoomLog.ProblemOfHeader(header)!;

        sentence.ShouldStartWith(begins, customMessage: label);
        sentence.ShouldEndWith(".");
    }

    [Fact]
    public void A_column_named_twice_is_told_in_one_sentence() =>
        OperatingRoomLog.ProblemOfHeader($"{Header},email").ShouldBe("The first line names a column twice: email.");

    [Fact]
    public void A_column_renamed_is_told_by_its_name() =>
        OperatingRoomLog.ProblemOfHeader(Header.Replace("birth_date", "dob", StringComparison.Ordinal)).ShouldBe("The first line must name the columns; missing: birth_date.");

    [Fact]
    public void Columns_in_another_order_and_more_than_these_give_the_same_values()
    {
        var row = OperatingRoomLog.Columns.ToDictionary(c => c, c => $"<{c}>");
        string[] turned = ["room", .. OperatingRoomLog.Columns.Reverse(), "note"];
        var line = OperatingRoomLog.Read(string.Join(',', turned), string.Join(',', turned.Select(c => row.GetValueOrDefault(c, "x"))), 2).ShouldHaveSingleItem();

        line.Problem.ShouldBeNull();
        OperatingRoomLog.Columns.ShouldAllBe(c => line.Values[c] == row[c]);
    }

    [Fact]
    public void A_piece_from_the_middle_of_a_file_has_the_files_line_numbers() =>
        OperatingRoomLog.Read(Header, "NC1\n\nNC2\n", 501).Select(l => l.Number).ShouldBe([501, 503]);

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+442", "\"'+442\"")]
    [InlineData("-3", "\"'-3\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("  =1+1", "\"'  =1+1\"")]
    [InlineData("O\"Neil, Ana", "\"O\"\"Neil, Ana\"")]
    [InlineData("two\r\nlines", "\"two lines\"")]
    [InlineData("", "\"\"")]
    public void A_cell_that_a_spreadsheet_would_run_is_shown_instead(string text, string cell) => DownloadRemarks.Cell(text).ShouldBe(cell);

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

    private static IReadOnlyList<LogLine> Lines(byte[] file)
    {
        var lines = AllAsync(file).GetAwaiter().GetResult();
        return OperatingRoomLog.Read(lines[0], string.Join('\n', lines.Skip(1)), 2);
    }

    private static async Task<List<string>> AllAsync(byte[] file)
    {
        using var uploaded = new UploadedLines(new MemoryStream(file));
        List<string> all = [];
        while (await uploaded.NextAsync(default) is { } line) all.Add(line);
        return all;
    }
}
