using System.Text.Json;

namespace FbssFollowUp.Local;

/// <summary>What the files say: stories to play, or all that is wrong with them.</summary>
internal sealed record ReadStories(IReadOnlyList<Story> Stories, IReadOnlyList<StoryProblem> Problems)
{
    public static ReadStories From(IReadOnlyList<string> files)
    {
        var read = files.Select(FromFile).ToList();
        var stories = read.SelectMany(one => one.Stories).ToList();
        return new ReadStories([.. stories.Select(story => story.Story)], [.. read.SelectMany(one => one.Problems), .. NamedTwice(stories)]);
    }

    private static Found FromFile(string file)
    {
        var problems = new StoryProblems(file);
        List<StoryAt> stories = [];
        try
        {
            var text = File.ReadAllText(file);
            stories = file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? Lines(file, text, problems) : Array(file, text, problems);
            if (stories.Count == 0 && problems.All.Count == 0) problems.Add(1, "There is no story in it.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(0, $"The file cannot be read: {failure.Message}");
        }

        return new Found(stories, problems.All);
    }

    private static List<StoryAt> Array(string file, string text, StoryProblems problems)
    {
        if (Parsed(text, 1, problems) is not { } part) return [];
        if (part is not JsonPart.List list)
        {
            problems.Add(part.Line, "The file must be a list of stories in brackets.");
            return [];
        }

        var reader = new StoryReader(problems);
        return [.. list.Items.Select(item => new StoryAt(file, item.Line, reader.Read(item)))];
    }

    private static List<StoryAt> Lines(string file, string text, StoryProblems problems)
    {
        var reader = new ReplyLineReader(file, problems);
        var stories = new List<StoryAt>();
        foreach (var (line, number) in text.Split('\n').Select((line, i) => (line, i + 1)).Where(pair => !string.IsNullOrWhiteSpace(pair.line)))
        {
            if (Parsed(line, number, problems) is { } part) stories.Add(new StoryAt(file, number, reader.Read(part)));
        }

        return stories;
    }

    private static JsonPart? Parsed(string text, int firstLine, StoryProblems problems)
    {
        try
        {
            return JsonPart.Parse(text.TrimStart('\uFEFF'), firstLine);
        }
        catch (JsonException failure)
        {
            problems.Add(firstLine + (int)(failure.LineNumber ?? 0), $"This is not JSON: {Reason(failure, text)}");
            return null;
        }
    }

    /// <summary>The first sentence: what follows speaks to programmers.</summary>
    private static string Reason(JsonException failure, string text) =>
        string.IsNullOrWhiteSpace(text) ? "there is nothing in it." : $"{failure.Message.Split(" LineNumber:")[0].Split(". ")[0].TrimEnd('.')}.";

    private static IEnumerable<StoryProblem> NamedTwice(IEnumerable<StoryAt> stories) =>
        stories.Where(story => story.Story.Name != "").GroupBy(story => story.Story.Name).SelectMany(same => same.Skip(1))
            .Select(story => new StoryProblem(story.File, story.Line, $"There is another story named \"{story.Story.Name}\"."));

    private sealed record StoryAt(string File, int Line, Story Story);

    private sealed record Found(IReadOnlyList<StoryAt> Stories, IReadOnlyList<StoryProblem> Problems);
}
