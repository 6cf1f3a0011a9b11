using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

/// <summary>
/// Some thousands of replies people might send, in the .tsv files of <c>data</c>: what was asked (b back, l leg, r red flags, x each of them, B and R the
/// same once more, A the leg with the back answered before, c the neck, n nothing), how it must be read (a score, two scores, "!" if they take something
/// back, "1" or "none" for red flags, or a reading), the text.
/// </summary>
public sealed class MoreRepliesTests
{
    [Theory]
    [InlineData("more-replies.tsv")]
    [InlineData("further-replies.tsv")]
    [InlineData("third-replies.tsv")]
    public void Every_reply_of_the_list_is_read_as_it_says(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", file));
        var misses = lines.Where(line => line.Length > 0).SelectMany(Misses).ToList();
        misses.ShouldBeEmpty($"{misses.Count} of {lines.Length}:\n{string.Join('\n', misses)}");
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
        var reading = ReplyReader.Read(text, Question(asked), cervical: asked == 'c');
        var value = reading switch
        {
            { Safety.Count: > 0 } => reading.As,
            { AnyRedFlag: true, As: ReadAs.Emergency } => "1",
            { AnyRedFlag: false, As: ReadAs.Understood } => "none",
            { Scores: { } scores, As: ReadAs.Understood } => $"{scores.Axial},{scores.Limb}{(reading.Corrects ? "!" : "")}",
            { AsksForCheckIn: true } => "checkin",
            _ => reading.As
        };
        return reading is { WishesCall: true, Scores: { } called } ? $"{called.Axial}+call" : value;
    }

    private static OpenQuestion? Question(char asked) => asked switch
    {
        'b' or 'c' => new OpenQuestion(Site.Axial),
        'l' => new OpenQuestion(Site.Limb),
        'r' => new OpenQuestion(null),
        'B' => new OpenQuestion(Site.Axial, IsAgain: true),
        'R' => new OpenQuestion(null, IsAgain: true),
        'A' => new OpenQuestion(Site.Limb, AnsweredBefore: Site.Axial),
        'n' => null,
        _ => throw new InvalidDataException($"Nothing is asked by \"{asked}\".")
    };
}
