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
    private static readonly Negation Negation = new(
        new(File.Negators), new(File.PassedOver), new(File.Listed), new(File.Joining),
        new([.. File.Phrases.Where(p => p.Negatable).SelectMany(p => p.All).Distinct().SelectMany(meaning => File.Words[meaning]).Distinct()]));

    /// <summary>What the text speaks of, each item once, most urgent first.</summary>
    public static IReadOnlyList<SafetyMention> In(string text)
    {
        var sentences = Sentence.Of(ReplyText.Tokens(text)).Select(sentence => new Said(sentence, Negation.DeniedIn(sentence))).ToList();
        return [.. File.Phrases.Where(phrase => sentences.Exists(said => said.Has(phrase)))
            .Select(phrase => new SafetyMention(phrase.Group, phrase.Code)).Distinct().OrderBy(m => Rank(m.Group))];
    }

    /// <summary>One sentence; where each meaning stands in it is looked up once.</summary>
    private sealed class Said(IReadOnlyList<ReplyToken> sentence, HashSet<int> denied)
    {
        private readonly Dictionary<string, List<int>> places = [];

        public bool Has(LexiconPhrase phrase)
        {
            var found = phrase.All.Select(meaning => PlacesOf(meaning, phrase.Negatable)).ToList();
            return found.TrueForAll(p => p.Count > 0) && found[0].Exists(first => IsNear(first, found, phrase.Within ?? DefaultWithin));
        }

        private List<int> PlacesOf(string meaning, bool negatable)
        {
            if (!places.TryGetValue(meaning, out var all))
                places[meaning] = all = [.. Enumerable.Range(0, sentence.Count).Where(at => Words[meaning].LengthAt(sentence, at) > 0)];
            return negatable ? [.. all.Where(at => !denied.Contains(at))] : all;
        }

        private static bool IsNear(int first, List<List<int>> places, int within) =>
            places.TrueForAll(others => others.Exists(other => Math.Abs(other - first) <= within));
    }

    private static int Rank(SafetyGroup group) => group switch { SafetyGroup.Emergency => 0, SafetyGroup.Distress => 1, _ => 2 };

    private static LexiconFile Read()
    {
        using var stream = typeof(SafetyLexicon).Assembly.GetManifestResourceStream($"{typeof(SafetyLexicon).Namespace}.safety-lexicon.json")
            ?? throw new InvalidOperationException("The safety lexicon is not in the build.");
        return JsonSerializer.Deserialize<LexiconFile>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record LexiconFile(
        IReadOnlyList<string> Negators, IReadOnlyList<string> PassedOver, IReadOnlyList<string> Listed, IReadOnlyList<string> Joining,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Words, IReadOnlyList<LexiconPhrase> Phrases);

    private sealed record LexiconPhrase(
        [property: JsonConverter(typeof(JsonStringEnumConverter<SafetyGroup>))] SafetyGroup Group, string Code, IReadOnlyList<string> All,
        int? Within, bool Negatable);
}

/// <summary>A safety item a text speaks of.</summary>
internal sealed record SafetyMention(SafetyGroup Group, string Code);
