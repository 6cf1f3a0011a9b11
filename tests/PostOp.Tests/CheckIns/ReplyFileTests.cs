using System.Text.Json;
using FbssFollowUp.PostOp.CheckIns.Reading;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.Tests.CheckIns;

public sealed class ReplyFileTests
{
    /// <summary>What Notifications has dealt with before a reply comes here.</summary>
    private static readonly string[] NotOurs = ["opted-out", "opted-in", "helped", "ignored"];

    public static TheoryData<string> Lines { get; } =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "replies.jsonl")).Where(IsOurs)];

    [Theory, MemberData(nameof(Lines))]
    public void A_reply_is_read_as_the_file_says(string line)
    {
        var expected = Parse(line);
        var reading = ReplyReader.Read(expected.Text, new OpenQuestion(Asked(expected.Asked)), cervical: false);
        reading.As.ShouldBe(expected.Read);
        reading.Scores?.Axial.ShouldBe(expected.Back);
        reading.Scores?.Limb.ShouldBe(expected.Leg);
        (reading.Scores is null).ShouldBe(expected.Back is null && expected.Leg is null);
        reading.AnyRedFlag.ShouldBe(expected.RedFlags);
    }

    private static bool IsOurs(string line) => line.Length > 0 && !NotOurs.Contains(Parse(line).Read);

    private static ReplyLine Parse(string line) => JsonSerializer.Deserialize<ReplyLine>(line, JsonSerializerOptions.Web)!;

    private static Site? Asked(string asked) => asked switch { "back" => Site.Axial, "leg" => Site.Limb, _ => null };

    private sealed record ReplyLine(string Asked, string Text, string Read, int? Back, int? Leg, bool? RedFlags);
}
