namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Words and phrases of one meaning. A word ending in * stands for all that begin so.</summary>
internal sealed class WordList
{
    private readonly ILookup<string, string[]> byFirst;
    private readonly string[][] byStem;
    private readonly ILookup<char, string[]> mistyped;
    private readonly WordList? known;

    public WordList(params IReadOnlyList<string> phrases)
        : this(phrases, known: null)
    {
    }

    private WordList(IReadOnlyList<string> phrases, WordList? known)
    {
        this.known = known;
        var split = phrases.Select(phrase => phrase.Split(' ')).OrderByDescending(words => words.Length).ToList();
        byFirst = split.Where(words => words[0][^1] != '*' || words[0].Length == 1).ToLookup(words => words[0], StringComparer.Ordinal);
        byStem = [.. split.Where(words => words[0][^1] == '*' && words[0].Length > 1)];
        mistyped = split.Where(_ => known is not null).ToLookup(words => words[0][0]);
        Longest = split.Count == 0 ? 0 : split[0].Length;
    }

    /// <summary>A list that hears its words mistyped too, where what was typed is no known word itself.</summary>
    public static WordList AlsoMistyped(IReadOnlyList<string> phrases, WordList known) => new(phrases, known);

    /// <summary>Words of the longest phrase.</summary>
    public int Longest { get; }

    /// <summary>How many tokens from this one on are one of the phrases, the longest first; 0 if none.</summary>
    public int LengthAt(IReadOnlyList<ReplyToken> tokens, int at) => LengthAt(tokens, at, tokens.Count);

    public bool IsIn(IReadOnlyList<ReplyToken> tokens) => Enumerable.Range(0, tokens.Count).Any(at => LengthAt(tokens, at) > 0);

    /// <summary>Whether one of the phrases ends directly before this token.</summary>
    public bool EndsAt(IReadOnlyList<ReplyToken> tokens, int end) =>
        LengthBefore(tokens, end) > 0;

    /// <summary>How many tokens directly before this one are one of the phrases, the shortest first; 0 if none.</summary>
    public int LengthBefore(IReadOnlyList<ReplyToken> tokens, int end) =>
        Enumerable.Range(1, Math.Min(Longest, Math.Max(end, 0))).FirstOrDefault(length => LengthAt(tokens, end - length, end) == length);

    private int LengthAt(IReadOnlyList<ReplyToken> tokens, int at, int end)
    {
        if (at < 0 || at >= end)
            return 0;
        var whole = byFirst[tokens[at].Text].FirstOrDefault(phrase => IsAt(tokens, at, end, phrase))?.Length ?? 0;
        var plain = Math.Max(whole, byStem.FirstOrDefault(phrase => IsAt(tokens, at, end, phrase))?.Length ?? 0);
        return plain > 0 ? plain : mistyped[tokens[at].Text[0]].FirstOrDefault(phrase => IsMistypedAt(tokens, at, end, phrase))?.Length ?? 0;
    }

    private bool IsMistypedAt(IReadOnlyList<ReplyToken> tokens, int at, int end, string[] phrase) =>
        at + phrase.Length <= end && phrase.Index().All(word =>
            Means(tokens[at + word.Index].Text, word.Item)
            || (Misspelling.Of(word.Item, tokens[at + word.Index].Text) && known!.LengthAt(tokens, at + word.Index, at + word.Index + 1) == 0));

    private static bool IsAt(IReadOnlyList<ReplyToken> tokens, int at, int end, string[] phrase)
    {
        if (at + phrase.Length > end)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (!Means(tokens[at + i].Text, phrase[i]))
                return false;
        return true;
    }

    private static bool Means(string word, string listed) => listed[^1] == '*' && listed.Length > 1
        ? word.StartsWith(listed.AsSpan(0, listed.Length - 1), StringComparison.Ordinal)
        : word == listed;
}
