namespace FbssFollowUp.PostOp.CheckIns;

/// <summary>What a check-in by text asks, in its order, one question after another.</summary>
internal static class Dialogue
{
    private static readonly string[] InOrder = [AnswerItems.Axial, AnswerItems.Limb, AnswerItems.RedFlags];

    /// <summary>The first question without an answer, or null when all have one.</summary>
    public static string? Next(IEnumerable<Answer> answers) => InOrder.Except(answers.Select(a => a.Item)).FirstOrDefault();

    /// <summary>The answers that stand: of one item, the latest given.</summary>
    public static IReadOnlyDictionary<string, Answer> Standing(IEnumerable<Answer> answers) =>
        answers.GroupBy(a => a.Item).ToDictionary(g => g.Key, g => g.OrderBy(a => a.GivenAt).ThenBy(a => a.CorrectsId is not null).Last());
}
