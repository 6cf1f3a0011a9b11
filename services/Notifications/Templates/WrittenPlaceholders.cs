namespace FbssFollowUp.Notifications.Templates;

/// <summary>The placeholders in a piece of words, and the braces that make none.</summary>
/// <param name="Names">With the place of their brace, from 1.</param>
/// <param name="Loose">Braces without their other half, with their place.</param>
internal sealed record WrittenPlaceholders(IReadOnlyList<(string Name, int At)> Names, IReadOnlyList<(char Brace, int At)> Loose)
{
    public static WrittenPlaceholders In(string words)
    {
        List<(string, int)> names = [];
        List<(char, int)> loose = [];
        for (var at = 0; (at = words.AsSpan(at).IndexOfAny('{', '}') is var next and >= 0 ? at + next : -1) >= 0; at++)
        {
            var end = words[at] == '{' ? words.IndexOfAny(['{', '}'], at + 1) : -1;
            if (end < 0 || words[end] == '{')
            {
                loose.Add((words[at], at + 1));
                continue;
            }
            names.Add((words[(at + 1)..end], at + 1));
            at = end;
        }
        return new(names, loose);
    }
}
