using System.Text.Json;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>Phrases of a file: words of several meanings near one another in one sentence, in any order. What a negation denies is not there.</summary>
internal sealed class PhraseLexicon
{
    private const int DefaultWithin = 6;

    private readonly IReadOnlyList<LexiconPhrase> phrases;
    private readonly Dictionary<string, WordList> words;
    private readonly Negation negation;
    private readonly WordList listed;

    private PhraseLexicon(LexiconFile file)
    {
        phrases = file.Phrases;
        var known = new WordList([.. file.Words.Values.SelectMany(listed => listed).SelectMany(phrase => phrase.Split(' ')).Concat(file.NotMistyped).Distinct()]);
        words = file.Words.ToDictionary(w => w.Key, w => WordList.AlsoMistyped(w.Value, known));
        listed = new(file.Listed);
        negation = new Negation(new NegationWords(
            new(file.Negators), new(file.Doubling), new(file.PassedOver), listed, new(file.Joining), new(file.Undoing),
            WordList.AlsoMistyped([.. phrases.Where(p => p.Negatable).SelectMany(p => p.All).Distinct().SelectMany(meaning => file.Words[meaning]).Distinct()], known)));
    }

    /// <param name="name">A file beside this one.</param>
    public static PhraseLexicon Read(string name)
    {
        using var stream = typeof(PhraseLexicon).Assembly.GetManifestResourceStream($"{typeof(PhraseLexicon).Namespace}.{name}")
            ?? throw new InvalidOperationException($"The lexicon {name} is not in the build.");
        return new PhraseLexicon(JsonSerializer.Deserialize<LexiconFile>(stream, JsonSerializerOptions.Web)!);
    }

    public IReadOnlyList<LexiconPhrase> In(string text)
    {
        var sentences = Sentence.Of(ReplyText.Tokens(text)).Select(sentence => new Said(sentence, negation.DeniedIn(sentence), words, listed)).ToList();
        return [.. phrases.Where(phrase => sentences.Exists(said => said.Has(phrase)))];
    }

    /// <summary>One sentence; where each meaning stands in it is looked up once.</summary>
    private sealed class Said(IReadOnlyList<ReplyToken> sentence, HashSet<int> denied, Dictionary<string, WordList> words, WordList listed)
    {
        private readonly Dictionary<string, List<int>> places = [];

        public bool Has(LexiconPhrase phrase)
        {
            var found = phrase.All.Select(meaning => PlacesOf(meaning, phrase.Negatable)).ToList();
            return found.TrueForAll(p => p.Count > 0)
                && found[0].Exists(first => IsNear(first, found, phrase.Within ?? DefaultWithin) && !(phrase.NotOf is { } other && IsOf(other, first, phrase.All)));
        }

        /// <summary>"I don't feel any burning when I pee" is of something else; "I don't feel pain or when I pee" is of more than that.</summary>
        private bool IsOf(string other, int first, IReadOnlyList<string> all)
        {
            var at = first + words[all[0]].LengthAt(sentence, first);
            while (words[other].LengthAt(sentence, at) == 0)
                if (at >= sentence.Count || JoinAt(at) > 0 || all.Any(meaning => words[meaning].LengthAt(sentence, at) > 0))
                    return false;
                else
                    at++;
            at += words[other].LengthAt(sentence, at);
            return JoinAt(at) is var join && (join == 0 || Enumerable.Range(at + join, 2).Any(next => words[other].LengthAt(sentence, next) > 0));
        }

        private int JoinAt(int at) => at < sentence.Count && sentence[at].Text is "," or "and" or "y" ? 1 : listed.LengthAt(sentence, at);

        private List<int> PlacesOf(string meaning, bool negatable)
        {
            if (!places.TryGetValue(meaning, out var all))
                places[meaning] = all = [.. Enumerable.Range(0, sentence.Count).Where(at => words[meaning].LengthAt(sentence, at) > 0)];
            return negatable ? [.. all.Where(at => !denied.Contains(at))] : all;
        }

        private static bool IsNear(int first, List<List<int>> places, int within) =>
            places.TrueForAll(others => others.Exists(other => Math.Abs(other - first) <= within));
    }

    private sealed record LexiconFile(
        IReadOnlyList<string> Negators, IReadOnlyList<string> Doubling, IReadOnlyList<string> PassedOver, IReadOnlyList<string> Listed, IReadOnlyList<string> Joining, IReadOnlyList<string> Undoing,
        IReadOnlyList<string> NotMistyped,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Words, IReadOnlyList<LexiconPhrase> Phrases);
}

/// <param name="Group">What it belongs to, where a file groups its phrases.</param>
/// <param name="All">Meanings that must all be there.</param>
/// <param name="NotOf">A meaning that says, directly after the first of them, that something else is spoken of.</param>
internal sealed record LexiconPhrase(string? Group, string Code, IReadOnlyList<string> All, int? Within, bool Negatable, string? NotOf = null);
