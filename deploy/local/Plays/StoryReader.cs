using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>Reads one story. Whatever is wrong is told with its line; a story with problems is not played, so what stands in for it does not matter.</summary>
internal sealed class StoryReader(StoryProblems problems)
{
    private const int LongestName = 200;
    private const int MostLevels = 10;
    private const int MostPain = 10;

    public Story Read(JsonPart part)
    {
        var fields = new StoryFields(part, "a story", problems, "name", "patient", "surgery", "answers", "says", "expect", "allow", "read");
        var patient = Part(fields, "patient", PatientOf);
        var surgery = Part(fields, "surgery", SurgeryOf);
        var answers = (fields.List("answers") ?? []).Select(new AnswerReader(problems, patient?.Channel ?? Channels.Sms).Read).ToList();
        return new Story(
            fields.Needed("name", fields.Text("name", LongestName)) ?? "", patient ?? new("", "", ""), surgery ?? new("", false, 1, null, null, []),
            [.. answers.Select(answer => answer.Answer)], [.. (fields.List("says") ?? []).Select(SayingOf)],
            [.. (fields.List("expect") ?? []).Select(ExpectationOf)],
            fields.Codes("allow", rule => StoryWords.Rules.Contains(rule) ? rule : null, $"rules: {string.Join(", ", StoryWords.Rules)}") ?? [],
            fields.OneOf("read", StoryWords.Readings));
    }

    private static T? Part<T>(StoryFields story, string key, Func<JsonPart, T> read) => story[key] is { } part ? read(part) : story.Needed<T>(key, default);

    private StoryPatient PatientOf(JsonPart part)
    {
        var fields = new StoryFields(part, "a patient", problems, "language", "timeZone", "channel");
        return new StoryPatient(
            fields.OneOf("language", Languages.All) ?? Languages.English, fields.Needed("timeZone", ZoneOf(fields)) ?? "",
            fields.OneOf("channel", [Channels.Sms, Channels.Email]) ?? Channels.Sms);
    }

    private static string? ZoneOf(StoryFields fields) => fields.Text("timeZone", LongestName) switch
    {
        null => null,
        var name when name != "localtime" && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId => name,
        _ => fields.Wrong<string>(fields["timeZone"]!, "timeZone", "an IANA time zone such as America/New_York")
    };

    private StorySurgery SurgeryOf(JsonPart part)
    {
        var fields = new StoryFields(part, "a surgery", problems, "procedure", "revision", "levels", "backBefore", "legBefore", "riskFactors");
        return new StorySurgery(
            fields.Needed("procedure", fields.OneOf("procedure", Procedures.All)) ?? "", fields.Flag("revision") ?? false,
            fields.Whole("levels", 1, MostLevels) ?? 1, fields.Whole("backBefore", 0, MostPain), fields.Whole("legBefore", 0, MostPain),
            fields.Codes("riskFactors", StoryWords.RiskFactor, $"risk factors: {string.Join(", ", RiskFactors.All)}") ?? []);
    }

    private StorySaying SayingOf(JsonPart part)
    {
        var fields = new StoryFields(part, "a saying", problems, "day", "at", "text");
        return new StorySaying(
            fields.Needed("day", fields.Whole("day", 0, StoryDays.Most)) ?? 0, fields.Needed("at", TimeOf(fields)) ?? default,
            fields.Needed("text", fields.Text("text", AnswerReader.LongestText)) ?? "");
    }

    private static TimeOnly? TimeOf(StoryFields fields)
    {
        if (fields["at"] is not { } part) return null;
        return part is JsonPart.Text { Value: var text } && TimeOnly.TryParseExact(text, "HH:mm", out var time)
            ? time
            : fields.Wrong<TimeOnly?>(part, "at", "a time of day such as \"14:30\"");
    }

    private Expectation ExpectationOf(JsonPart part)
    {
        var fields = new StoryFields(part, "an expectation", problems, "rule", "from", "to");
        var from = fields.Needed("from", fields.Number("from", 0, StoryDays.Most));
        var to = fields.Needed("to", fields.Number("to", 0, StoryDays.Most));
        if (from > to) problems.Add(fields.Line, "\"from\" must not be after \"to\".");
        return new Expectation(fields.Needed("rule", fields.OneOf("rule", StoryWords.Rules)) ?? "", from ?? 0, to ?? 0);
    }
}

internal static class StoryDays
{
    /// <summary>A story lasts as long as follow-up does, and somewhat longer.</summary>
    public const int Most = 1000;
}
