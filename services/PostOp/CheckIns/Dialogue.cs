namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>What a check-in by text asks, in its order, one question after another.</summary>
internal static class Dialogue
{
    private static readonly string[] InOrder = [AnswerItems.Axial, AnswerItems.Limb, AnswerItems.RedFlags];

    /// <summary>The first question without an answer, or null when all have one.</summary>
    public static string? Next(IEnumerable<Answer> answers) => InOrder.Except(answers.Select(a => a.Item)).FirstOrDefault();

    /// <summary>The answers that stand: of one item the latest given, whenever it arrived; of two given at one instant, the one that takes back the other.</summary>
    public static IReadOnlyDictionary<string, Answer> Standing(IEnumerable<Answer> answers) =>
        answers.GroupBy(a => a.Item).ToDictionary(g => g.Key, Latest);

    private static Answer Latest(IEnumerable<Answer> ofItem)
    {
        var latest = ofItem.GroupBy(a => a.GivenAt).MaxBy(g => g.Key)!.ToList();
        return latest.Where(a => !latest.Exists(other => other.CorrectsId == a.Id)).MaxBy(a => a.Id)!;
    }
}
