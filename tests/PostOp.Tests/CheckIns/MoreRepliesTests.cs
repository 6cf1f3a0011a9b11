using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

/// <summary>
/// Some thousand replies people might send, in <c>data/more-replies.tsv</c>: what was asked (b back, l leg, r red flags, x each of them), how it must be
/// read (a score, two scores, "1" or "none" for red flags, or a reading), the text.
/// </summary>
public sealed class MoreRepliesTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "more-replies.tsv"));

    [Fact]
    public void Every_reply_of_the_list_is_read_as_it_says()
    {
        var misses = Lines.Where(line => line.Length > 0).SelectMany(Misses).ToList();
        misses.ShouldBeEmpty($"{misses.Count} of {Lines.Length}:\n{string.Join('\n', misses)}");
    }

    private static IEnumerable<string> Misses(string line)
    {
        var (asked, expected, text) = line.Split('\t') is [var a, var e, var t] ? (a, e, t) : throw new InvalidDataException(line);
        foreach (var each in asked == "x" ? "blr" : asked)
            if (Said(each, text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal)) is var said && said != Written(each, expected))
                yield return $"{each}\t\"{text}\"\texpected {expected}, read {said}";
    }

    private static string Written(char asked, string expected) => asked == 'b' && expected.Length <= 2 && char.IsDigit(expected[0]) ? $"{expected}," : expected;

    private static string Said(char asked, string text)
    {
        var reading = ReplyReader.Read(text, new OpenQuestion(asked switch { 'b' => Site.Axial, 'l' => Site.Limb, _ => null }), cervical: false);
        var value = reading switch
        {
            { Safety.Count: > 0 } => reading.As,
            { AnyRedFlag: true, As: ReadAs.Emergency } => "1",
            { AnyRedFlag: false, As: ReadAs.Understood } => "none",
            { Scores: { } scores, As: ReadAs.Understood } => $"{scores.Axial},{scores.Limb}",
            _ => reading.As
        };
        return reading is { WishesCall: true, Scores: { } called } ? $"{called.Axial}+call" : value;
    }
}
