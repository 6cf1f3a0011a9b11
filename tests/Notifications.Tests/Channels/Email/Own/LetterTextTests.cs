using System.Net.Mail;
using System.Text;
using FbssFollowUp.Notifications.Channels.Email;
using FbssFollowUp.Notifications.Channels.Email.Own;
using FbssFollowUp.Notifications.Mailbox;
using FsCheck;
using FsCheck.Fluent;

namespace FbssFollowUp.Notifications.Tests.Channels.Email.Own;

/// <summary>What our own writer makes of any letter, read back by another program's rules.</summary>
public class LetterTextTests
{
    private static readonly Gen<string> Text = Gen.ListOf(Gen.Elements(
        "a", "palabra", "ñ", "🦴", " ", "  ", "\t", ".", "\n.", "\r\n", "\r", "=", "=?utf-8?B?eA==?=", "\"", "\\", "<x@y>", "Bcc: thief@example.org\r\n", "\0", ",", ";", "-- ",
        "From me", new string('x', 90), new string('ñ', 50))).Select(string.Concat);

    [Fact]
    public void Whatever_a_letter_says_it_arrives_word_for_word_in_short_lines_of_ascii() => Check(
        from subject in Text
        from name in Text
        from text in Text
        from html in Text
        select (subject, name, text, html), words =>
    {
        var letter = Letter(words.subject, words.name, words.text, words.html);
        var written = LetterText.Of(letter);
        var lines = written.Split("\r\n");
        var taken = MailLibrary.TakeApart(Encoding.ASCII.GetBytes(written));
        return written.All(c => c is '\r' or '\n' or >= ' ' and <= '~') && lines.All(line => line.Length <= 998 && !line.Contains('\n') && !line.Contains('\r'))
            && taken.Parts.Select(p => p.Text().ReplaceLineEndings("\n").TrimEnd('\n')).SequenceEqual(
                new[] { words.text, words.html }.Select(w => w.ReplaceLineEndings("\n").TrimEnd('\n')))
            && !taken.Headers.All("Bcc").Any() && taken.Headers["To"] == "ana@example.org"
            && Same(taken.Headers.Words("Subject"), words.subject);
    });

    [Fact]
    public void A_dot_at_a_lines_start_ends_no_letter() =>
        Encoding.ASCII.GetString(LetterText.Stuffed(".a\r\n.b\r\nc.\r\n.\r\n")).ShouldBe("..a\r\n..b\r\nc.\r\n..\r\n");

    [Fact]
    public void A_host_of_other_letters_is_written_in_its_ascii_form() =>
        LetterText.Address(new MailAddress("ana@clínica.example")).ShouldBe("ana@xn--clnica-4va.example");

    /// <summary>Runs of spaces and breaks may be one space after the way through a header.</summary>
    private static bool Same(string arrived, string written) => Squeezed(arrived) == Squeezed(written);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Letter Letter(string subject, string name, string text, string html) => new(
        "<0123@clinic.test>", new MailAddress("followup@clinic.test", name.ReplaceLineEndings(" ").Replace('\0', ' ')), new MailAddress("ana@example.org"),
        new MailAddress("followup+0123@clinic.test"), subject, new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.FromHours(-5)), text, html, null, []);

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Soak.Count(small: 200, large: 50_000)));
}
