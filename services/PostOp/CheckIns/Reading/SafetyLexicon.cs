using System.Text.Json;
using System.Text.Json.Serialization;
using FbssFollowUp.PostOp.Recovery;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>
/// The phrases no text may pass unseen with, English and Spanish, from the file beside this one. A phrase is words of several meanings near one
/// another in one sentence, in any order. A negation counts only directly before a symptom ("no fever", "sin fiebre ni escalofríos"): a doubt is
/// no denial, and words of self-harm are never taken as denied.
/// </summary>
internal static class SafetyLexicon
{
    private const int DefaultWithin = 6;

    private static readonly LexiconFile File = Read();
    private static readonly Dictionary<string, WordList> Words = File.Words.ToDictionary(w => w.Key, w => new WordList(w.Value));
    private static readonly Negation Negation = new(new(File.Negators), new(File.PassedOver), new(File.Listed));

    /// <summary>What the text speaks of, each item once, most urgent first.</summary>
    public static IReadOnlyList<SafetyMention> In(string text)
    {
        var sentences = Sentence.Of(ReplyText.Tokens(text)).ToList();
        return [.. File.Phrases.Where(phrase => sentences.Any(sentence => IsIn(phrase, sentence)))
            .Select(phrase => new SafetyMention(phrase.Group, phrase.Code)).Distinct().OrderBy(m => Rank(m.Group))];
    }

    private static bool IsIn(LexiconPhrase phrase, IReadOnlyList<ReplyToken> sentence)
    {
        var places = phrase.All.Select(meaning => Places(Words[meaning], sentence)).ToList();
        return places.TrueForAll(p => p.Count > 0)
            && places[0].Exists(first => IsNear(first, places, phrase.Within ?? DefaultWithin)
                && !(phrase.Negatable && Negation.IsBefore(sentence, places, first)));
    }

    private static bool IsNear(int first, List<List<int>> places, int within) =>
        places.TrueForAll(others => others.Exists(other => Math.Abs(other - first) <= within));

    private static List<int> Places(WordList words, IReadOnlyList<ReplyToken> sentence) =>
        [.. Enumerable.Range(0, sentence.Count).Where(at => words.LengthAt(sentence, at) > 0)];

    private static int Rank(SafetyGroup group) => group switch { SafetyGroup.Emergency => 0, SafetyGroup.Distress => 1, _ => 2 };

    private static LexiconFile Read()
    {
        using var stream = typeof(SafetyLexicon).Assembly.GetManifestResourceStream($"{typeof(SafetyLexicon).Namespace}.safety-lexicon.json")
            ?? throw new InvalidOperationException("The safety lexicon is not in the build.");
        return JsonSerializer.Deserialize<LexiconFile>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record LexiconFile(
        IReadOnlyList<string> Negators, IReadOnlyList<string> PassedOver, IReadOnlyList<string> Listed,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Words, IReadOnlyList<LexiconPhrase> Phrases);

    private sealed record LexiconPhrase(
        [property: JsonConverter(typeof(JsonStringEnumConverter<SafetyGroup>))] SafetyGroup Group, string Code, IReadOnlyList<string> All,
        int? Within, bool Negatable);
}

/// <summary>A safety item a text speaks of.</summary>
internal sealed record SafetyMention(SafetyGroup Group, string Code);
