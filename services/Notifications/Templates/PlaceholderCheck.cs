namespace FbssFollowUp.Notifications.Templates;

/// <summary>Whether the placeholders of a piece of words can be filled: a sentence for each that cannot, and for each that is gone.</summary>
internal static class PlaceholderCheck
{
    private static readonly string[] Ours = ["practice", "phone"];

    /// <summary>The furthest a misspelt name may be from the one that was meant, in letters.</summary>
    private const int Near = 2;

    /// <summary>Everything the words of a template may show.</summary>
    public static IReadOnlyList<string> AllowedIn(string template) => [.. Ours, .. Placeholders.Of[template].Where(name => name != "timeZone")];

    public static bool CanBeFilled(string template, Template words) => new[] { words.Text, words.Mail?.Subject, words.Mail?.Body }.OfType<string>()
        .Select(WrittenPlaceholders.In).All(w => w.Loose.Count == 0 && w.Names.All(n => AllowedIn(template).Contains(n.Name)));

    /// <param name="part">How the piece is called in a sentence: "English text".</param>
    /// <param name="words">What somebody wrote.</param>
    /// <param name="shipped">What ships there: what it shows must stay.</param>
    /// <param name="allowed">What may be shown there.</param>
    public static IEnumerable<string> Problems(string part, string words, string shipped, IReadOnlyList<string> allowed)
    {
        var written = WrittenPlaceholders.In(words);
        foreach (var (brace, at) in written.Loose)
            yield return brace == '{'
                ? $"The {part} has a {{ at character {at} that is never closed: write a placeholder as {{{allowed[0]}}}, or leave the brace out."
                : $"The {part} has a }} at character {at} that closes nothing: write a placeholder as {{{allowed[0]}}}, or leave the brace out.";
        foreach (var (name, at) in written.Names.Where(n => !allowed.Contains(n.Name)))
            yield return $"The {part} has {{{name}}} at character {at}, which can not be filled in there: {Advice(name, allowed)}";
        foreach (var name in WrittenPlaceholders.In(shipped).Names.Select(n => n.Name).Distinct().Except(written.Names.Select(n => n.Name)))
            yield return $"The {part} lacks {{{name}}}: the reader needs it, put it in.";
    }

    private static string Advice(string name, IReadOnlyList<string> allowed)
    {
        var meant = allowed.Select(a => (Name: a, Off: Distance(name.Trim().ToUpperInvariant(), a.ToUpperInvariant()))).MinBy(a => a.Off);
        return meant.Off <= Near ? $"did you mean {{{meant.Name}}}?" : $"use {string.Join(", ", allowed.Select(a => $"{{{a}}}"))}.";
    }

    /// <summary>Letters to add, drop or change.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (corner, _) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
