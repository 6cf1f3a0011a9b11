using System.Text.RegularExpressions;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.Notifications;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.Notifications.Templates;

/// <summary>Whether words can be saved for a template: a sentence for everything that is wrong, with where it is and what to do; none if they can.</summary>
internal static partial class TemplateCheck
{
    public const int MostParts = 3;
    private const int LongestSubject = 120;
    private const int LongestBody = 4000;

    public static IReadOnlyList<string> Problems(string template, Template english, Template spanish, PracticeSettings practice) =>
        [.. Problems(template, Languages.English, english, practice), .. Problems(template, Languages.Spanish, spanish, practice)];

    private static IEnumerable<string> Problems(string template, string language, Template words, PracticeSettings practice)
    {
        var (shipped, allowed) = (TemplateBook.ShippedWords(template, language), PlaceholderCheck.AllowedIn(template));
        var tongue = language == Languages.Spanish ? "Spanish" : "English";
        var problems = OfText($"{tongue} text", template, language, words, shipped, practice);
        if (shipped.Mail is null != words.Mail is null)
            return problems.Append($"The {tongue} words have {(words.Mail is null ? "no mail: write its subject and its body" : "a mail, but this is only ever texted: leave it out")}.");
        if (words.Mail is not { } mail)
            return problems;
        return problems
            .Concat(Piece($"{tongue} subject", mail.Subject, shipped.Mail!.Subject, SubjectMay(shipped.Mail.Subject)))
            .Concat(Length($"{tongue} subject", mail.Subject, LongestSubject, oneLine: true))
            .Concat(Piece($"{tongue} body", mail.Body, shipped.Mail.Body, allowed))
            .Concat(Length($"{tongue} body", mail.Body, LongestBody, oneLine: false));
    }

    private static List<string> OfText(string part, string template, string language, Template words, Template shipped, PracticeSettings practice)
    {
        var problems = Piece(part, words.Text, shipped.Text, PlaceholderCheck.AllowedIn(template)).ToList();
        if (problems.Count > 0 || words.Text.Length == 0)
            return problems;
        var cost = TextSegments.Of(TemplateSamples.Text(template, language, words, practice));
        var dear = string.Join(' ', words.Text.Where(c => !TextSegments.IsGsm(c)).Distinct());
        return cost.Segments <= MostParts ? []
            : [$"The {part} is sent in {cost.Segments} parts, at most {MostParts} are allowed: shorten it{(dear.Length > 0 ? $", or do without {dear}, which make a dear text of it" : "")}."];
    }

    private static IEnumerable<string> Piece(string part, string words, string shipped, IReadOnlyList<string> allowed)
    {
        if (words.Length == 0)
            return [$"The {part} is empty: write it."];
        return PlaceholderCheck.Problems(part, words, shipped, allowed).Concat(KeptWords.Problems(part, words, shipped)).Concat(Said(part, words));
    }

    /// <summary>A subject shows on a locked screen: what ships shows enough.</summary>
    private static IReadOnlyList<string> SubjectMay(string shipped) => [.. WrittenPlaceholders.In(shipped).Names.Select(n => n.Name).Append("practice").Distinct()];

    private static IEnumerable<string> Said(string part, string words)
    {
        if (Clinical().Match(words) is { Success: true } clinical)
            yield return $"The {part} says “{clinical.Value}”, from which a stranger learns what the patient is treated for: leave it out.";
        if (Address().Match(words) is { Success: true } address)
            yield return $"The {part} has the address “{address.Value}”: only {{link}} may lead somewhere, leave it out.";
        if (words.Any(c => char.IsControl(c) && c != '\n'))
            yield return $"The {part} has a letter that nobody can see: write it anew.";
    }

    private static IEnumerable<string> Length(string part, string words, int most, bool oneLine)
    {
        if (words.Length > most)
            yield return $"The {part} has {words.Length} letters, at most {most} are allowed: shorten it.";
        if (oneLine && words.Contains('\n', StringComparison.Ordinal))
            yield return $"The {part} has several lines: write it in one.";
    }

    [GeneratedRegex(
        @"\b(?:spin(?:e|es|al)|vertebra\w*|surger\w*|surgical|surgeon\w*|operation|fusion\w*|dis[ck]s?|discectom\w*|laminectom\w*|fbss|stimulator\w*|orthop\w*|neuro\w*"
        + @"|cirug\w*|cirujan\w*|columna|vertebr\w*|operaci\w*|hernia\w*|neuroestim\w*|ortop\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clinical();

    [GeneratedRegex(@"(?:https?:|www\.)\S*|\b[a-z0-9-]+\.(?:com|org|net|info|io|us|ly|health|link|example)\b\S*", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
