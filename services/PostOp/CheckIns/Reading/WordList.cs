namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Words and phrases of one meaning. A word ending in * stands for all that begin so.</summary>
internal sealed class WordList
{
    private readonly string[][] phrases;

    public WordList(params IReadOnlyList<string> phrases) =>
        this.phrases = [.. phrases.Select(phrase => phrase.Split(' ')).OrderByDescending(words => words.Length)];

    /// <summary>How many tokens from this one on are one of the phrases, the longest first; 0 if none.</summary>
    public int LengthAt(IReadOnlyList<ReplyToken> tokens, int at) =>
        phrases.FirstOrDefault(phrase => IsAt(tokens, at, phrase))?.Length ?? 0;

    public bool IsIn(IReadOnlyList<ReplyToken> tokens) => Enumerable.Range(0, tokens.Count).Any(at => LengthAt(tokens, at) > 0);

    private static bool IsAt(IReadOnlyList<ReplyToken> tokens, int at, string[] phrase)
    {
        if (at + phrase.Length > tokens.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (!Means(tokens[at + i].Text, phrase[i]))
                return false;
        return true;
    }

    private static bool Means(string word, string listed) =>
        listed[^1] == '*' ? word.StartsWith(listed.AsSpan(0, listed.Length - 1), StringComparison.Ordinal) : word == listed;
}
