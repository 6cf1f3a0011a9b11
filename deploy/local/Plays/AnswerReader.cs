namespace FbssFollowUp.Local;

/// <summary>An answer with the line it stands on.</summary>
internal sealed record AnswerAt(int Line, StoryAnswer Answer);

/// <summary>Reads how a patient answers from a day on; two entries for the same day are refused.</summary>
internal sealed class AnswerReader(StoryProblems problems, string channel)
{
    public const int LongestText = 1600;

    private const int MostPain = 10;
    private const int WorstChange = 7;
    private const int PegItems = 3;

    private static readonly string[] Values = ["back", "leg", "redFlags", "pgic", "peg", "newPain", "worseFunction"];

    private readonly HashSet<int> days = [];

    public AnswerAt Read(JsonPart part)
    {
        var fields = new StoryFields(part, "an answer", problems, ["from", "by", "afterDays", "replies", .. Values]);
        var by = fields.OneOf("by", AnswerWays.All) ?? (fields.Has("replies") ? AnswerWays.Text : AnswerWays.UsualFor(channel));
        var answer = new StoryAnswer(
            fields.Needed("from", fields.Whole("from", 0, StoryDays.Most)) ?? -1, by, fields.Whole("afterDays", 0, StoryDays.Most) ?? 0,
            fields.Whole("back", 0, MostPain), fields.Whole("leg", 0, MostPain),
            fields.Codes("redFlags", StoryWords.RedFlag, $"red flags: {string.Join(", ", StoryWords.RedFlags)}") ?? [],
            fields.Whole("pgic", 1, WorstChange), PegOf(fields), fields.Flag("newPain"), fields.Flag("worseFunction"), RepliesOf(fields));
        if (answer.From >= 0 && !days.Add(answer.From)) problems.Add(fields.Line, $"There are two answers from day {answer.From} on.");
        Contradictions(fields, by);
        return new AnswerAt(fields.Line, answer);
    }

    private void Contradictions(StoryFields fields, string by)
    {
        if (by == AnswerWays.None && (fields.Has("replies") || Values.Any(fields.Has)))
            problems.Add(fields.Line, "Who answers by none says nothing: take the values away, or \"by\".");
        else if (fields.Has("replies") && (by != AnswerWays.Text || Values.Any(fields.Has)))
            problems.Add(fields.Line, "\"replies\" are the raw texts instead of values, and go by text.");
        else if (by != AnswerWays.None && !fields.Has("replies") && !Values.Any(fields.Has))
            problems.Add(fields.Line, "An answer must say something: values, \"replies\", or \"by\": \"none\".");
    }

    private static List<int>? PegOf(StoryFields fields)
    {
        if (fields.List("peg") is not { } items) return null;
        if (items.Count != PegItems) return fields.Wrong<List<int>>(fields["peg"]!, "peg", "three numbers");
        return [.. items.Select(item => fields.Whole(item, "peg", 0, MostPain) ?? 0)];
    }

    private static List<string>? RepliesOf(StoryFields fields)
    {
        if (fields.List("replies") is not { } items) return null;
        var texts = items.Select(item => item is JsonPart.Text { Value: var text } && !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText
            ? text
            : fields.Wrong<string>(item, "replies", $"texts of 1 to {LongestText} characters"));
        return [.. texts.Select(text => text ?? "")];
    }
}
