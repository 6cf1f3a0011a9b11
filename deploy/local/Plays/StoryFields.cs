using System.Globalization;

namespace FbssFollowUp.Local;

/// <summary>The fields of one object of a story file, read by kind. What cannot be read is told and never guessed; null means left out, or told.</summary>
internal sealed class StoryFields
{
    private readonly Dictionary<string, JsonPart> values = [];
    private readonly StoryProblems problems;
    private readonly bool isObject;

    /// <param name="part">What stands in the file.</param>
    /// <param name="what">How to speak of it, e.g. "an answer".</param>
    /// <param name="known">Its keys.</param>
    public StoryFields(JsonPart part, string what, StoryProblems problems, params IReadOnlyList<string> known)
    {
        this.problems = problems;
        Line = part.Line;
        isObject = part is JsonPart.Fields;
        if (part is JsonPart.Fields fields) Take(fields, what, known);
        else problems.Add(part.Line, $"{what} must be an object in braces.");
    }

    public int Line { get; }

    public JsonPart? this[string key] => values.GetValueOrDefault(key);

    public bool Has(string key) => values.ContainsKey(key);

    public T? Needed<T>(string key, T? value)
    {
        if (isObject && !Has(key)) problems.Add(Line, $"\"{key}\" is missing.");
        return value;
    }

    public string? Text(string key, int longest)
    {
        if (this[key] is not { } part) return null;
        if (part is JsonPart.Text { Value: var text } && !string.IsNullOrWhiteSpace(text) && text.Length <= longest) return text;
        return Wrong<string>(part, key, $"a text of 1 to {longest} characters");
    }

    public string? OneOf(string key, IReadOnlyList<string> allowed)
    {
        if (this[key] is not { } part) return null;
        return part is JsonPart.Text { Value: var text } && allowed.Contains(text) ? text : Wrong<string>(part, key, $"one of {string.Join(", ", allowed)}");
    }

    public bool? Flag(string key) => this[key] switch
    {
        null => null,
        JsonPart.Flag flag => flag.Value,
        var part => Wrong<bool?>(part, key, "true or false")
    };

    public int? Whole(string key, int least, int most) => this[key] is { } part ? Whole(part, key, least, most) : null;

    public int? Whole(JsonPart part, string key, int least, int most) =>
        part is JsonPart.Number { Value: var number } && number == decimal.Truncate(number) && number >= least && number <= most
            ? (int)number
            : Wrong<int?>(part, key, $"a whole number from {least} to {most}");

    public double? Number(string key, int least, int most)
    {
        if (this[key] is not { } part) return null;
        return part is JsonPart.Number { Value: var number } && number >= least && number <= most
            ? (double)number
            : Wrong<double?>(part, key, $"a number from {least} to {most}");
    }

    public IReadOnlyList<JsonPart>? List(string key)
    {
        if (this[key] is not { } part) return null;
        return part is JsonPart.List list ? list.Items : Wrong<IReadOnlyList<JsonPart>>(part, key, "a list in brackets");
    }

    /// <summary>A list of codes, each known and none twice.</summary>
    public IReadOnlyList<string>? Codes(string key, Func<string, string?> find, string known)
    {
        if (List(key) is not { } items) return null;
        var codes = items.Select(item => item is JsonPart.Text { Value: var text } && find(text) is { } code ? code : Wrong<string>(item, key, known)).ToList();
        return [.. codes.OfType<string>().Distinct()];
    }

    public T? Wrong<T>(JsonPart part, string key, string wanted)
    {
        problems.Add(part.Line, $"\"{key}\" must be {wanted}, not {Shown(part)}.");
        return default;
    }

    private void Take(JsonPart.Fields fields, string what, IReadOnlyList<string> known)
    {
        foreach (var field in fields.All)
        {
            if (!known.Contains(field.Key)) problems.Add(field.Line, $"\"{field.Key}\" is not known of {what}; known: {string.Join(", ", known)}.");
            else if (field.Value is not JsonPart.Nothing && !values.TryAdd(field.Key, field.Value)) problems.Add(field.Line, $"\"{field.Key}\" is given twice.");
        }
    }

    private static string Shown(JsonPart part) => part switch
    {
        JsonPart.Text { Value: var text } => $"\"{(text.Length > 40 ? $"{text[..40]}…" : text)}\"",
        JsonPart.Number { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
        JsonPart.Flag { Value: var flag } => flag ? "true" : "false",
        JsonPart.List => "a list",
        JsonPart.Fields => "an object",
        _ => "null"
    };
}
