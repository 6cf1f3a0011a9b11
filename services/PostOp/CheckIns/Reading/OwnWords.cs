using System.Text.RegularExpressions;

namespace FbssFollowUp.PostOp.CheckIns.Reading;

/// <summary>What a patient wrote themselves: a tapback and a reply by mail quote our own words, and those speak of every red flag and of 0 and 10.</summary>
internal static partial class OwnWords
{
    private const string Ignored = "ignored";
    private const string Rule = "__________";
    private static readonly string[] Divisions = ["original message", "mensaje original", "forwarded message", "mensaje reenviado", "begin forwarded message", "inicio del mensaje reenviado"];
    private static readonly string[] Signatures = ["sent from my ", "sent from ", "enviado desde mi ", "enviado desde ", "get outlook for ", "obtener outlook"];

    /// <param name="handled">What Notifications had done with the text; null if it is for us to read.</param>
    public static string Of(string text, string? handled)
    {
        if (handled != Ignored)
            return WithoutQuotedMail(text);
        var (opens, closes) = (text.IndexOfAny(['“', '"', '«']), text.LastIndexOfAny(['”', '"', '»']));
        return opens >= 0 && closes > opens ? string.Concat(text.AsSpan(0, opens), " . ", text.AsSpan(closes + 1)) : "";
    }

    /// <summary>Lines marked as quoted go, and what stands above them to say whose they are; unmarked, all that follows such a line is quoted.</summary>
    public static string WithoutQuotedMail(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Length == 1)
            return Device().Replace(InOneLine().Replace(text, ""), "");
        var marked = lines.Any(IsMarked);
        var own = new List<string>();
        for (var at = 0; at < lines.Length; at++)
            if (AttributionAt(lines, at) is > 0 and var length && marked)
                at += length - 1;
            else if (AttributionAt(lines, at) > 0 || BeginsQuote(lines, at))
                break;
            else if (!IsMarked(lines[at]) && !IsSignature(lines[at]))
                own.Add(lines[at]);
        return string.Join('\n', own);
    }

    private static bool IsMarked(string line) => line.TrimStart().StartsWith('>');

    private static bool IsSignature(string line) => Starts(line, Signatures);

    /// <summary>"On Monday the practice wrote:", also over two or three lines: how many, 0 if it is none.</summary>
    private static int AttributionAt(string[] lines, int at)
    {
        if (!Starts(lines[at], ["on ", "el "]))
            return 0;
        for (var length = 1; length <= 3 && at + length <= lines.Length; length++)
            if (lines[at + length - 1].TrimEnd() is var line && (Ends(line, "wrote:") || Ends(line, "escribió:") || Ends(line, "escribio:")))
                return length;
        return 0;
    }

    private static bool BeginsQuote(string[] lines, int at) =>
        IsDivision(lines[at]) || lines[at].StartsWith(Rule, StringComparison.Ordinal) || lines[at].TrimEnd() == "--" || IsMailHead(lines, at);

    /// <summary>"----- Original Message -----".</summary>
    private static bool IsDivision(string line) =>
        line.Trim(' ', '-', '\t') is var words && (words.Length < line.Trim().Length || words.EndsWith(':')) && Starts(words, Divisions);

    private static bool IsMailHead(string[] lines, int at) =>
        Starts(lines[at], ["from:", "de:", "*from:*", "*de:*"])
        && lines.Skip(at + 1).Take(5).Count(line => Starts(line, ["sent:", "date:", "to:", "subject:", "enviado", "fecha:", "para:", "asunto:", "*sent:", "*to:", "*subject:"])) >= 2;

    /// <summary>A mail whose lines were run together: "7 On Tuesday the practice wrote: > Your back pain".</summary>
    [GeneratedRegex(@"(?<=\s)(?:on|el) \S.{4,150}?(?:wrote|escribi[oó]):\s*>.*$", RegexOptions.IgnoreCase)]
    private static partial Regex InOneLine();

    [GeneratedRegex(@"\s(?:sent from my|enviado desde mi) (?:i ?phone|i ?pad|galaxy|samsung|android|phone|mobile|tel[eé]fono|celular)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Device();

    private static bool Starts(string line, string[] with) =>
        Array.Exists(with, w => line.TrimStart().StartsWith(w, StringComparison.OrdinalIgnoreCase));

    private static bool Ends(string line, string with) => line.EndsWith(with, StringComparison.OrdinalIgnoreCase);
}
