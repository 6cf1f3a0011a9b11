using System.Text.RegularExpressions;
using FbssFollowUp.Notifications.Consent;
using FbssFollowUp.Notifications.Templates;

namespace FbssFollowUp.Notifications.Replies;

/// <summary>Texts nobody wrote as an answer: a tapback, an automatic reply, our own words sent back.</summary>
internal static partial class NotAnswers
{
    /// <summary>Shorter pieces of our texts may well be somebody's own words.</summary>
    private const int ShortestEcho = 20;

    public static bool Is(string text, IEnumerable<string> ownTexts) => IsTapback(text) || IsAutomatic(text) || IsEcho(text, ownTexts);

    /// <summary>The whole message is the phone's wording of a reaction, quoting what was liked or naming what kind of thing.</summary>
    private static bool IsTapback(string text) => Tapback().IsMatch(text.Trim());

    /// <summary>A score before the phrase makes it a person's own text.</summary>
    private static bool IsAutomatic(string text)
    {
        var words = PlainText.Of(text);
        return !StartsWithScore().IsMatch(words) && Automatic().IsMatch(words);
    }

    private static bool IsEcho(string text, IEnumerable<string> ownTexts)
    {
        var words = PlainText.Of(LinkTokens.Mask(text));
        return words.Length >= ShortestEcho && ownTexts.Any(own => PlainText.Of(own).Contains(words, StringComparison.Ordinal));
    }

    private const string Quote = "[\"“”«„‟]";

    [GeneratedRegex(
        @"^(?:(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,20} (?:to|with)|removed an? .{1,30} from"
        + @"|le gust[oó]|le encant[oó]|no le gust[oó]|le dio risa|se ri[oó] de|le disgust[oó]|exclam[oó] por|pregunt[oó] por|destac[oó]|enfatiz[oó]|cuestion[oó]|reaccion[oó] (?:con |a )?.{1,20}|a .{1,40} le (?:gust|encant)[oó])"
        + @"|[^\p{L}\p{N}\s]{1,8}\s*(?:to|a))"
        + @"\s*(?:" + Quote + @".*" + Quote + @"|(?:an?|una?) (?:message|mensaje|image|photo|picture|video|movie|attachment|audio|audio message|voice message|sticker|link|contact|imagen|foto|v[ií]deo))\s*[.…]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tapback();

    [GeneratedRegex(
        @"\bauto(?:matic)? ?(?:reply|response)\b|\bautoreply\b|\bautoresponse\b|\brespuesta automatica\b|\bmensaje automatico\b"
        + @"|\bautomat(?:ed|ic) (?:reply|response|message)\b|^auto im busy\b|\bill get back to you\b.*\bbusy\b|\bbusy right now\b.*\bget back to you\b"
        + @"|\b(?:out of (?:the )?office|fuera de (?:la )?oficina)\b.*\b(?:until|til|till|return|back on|back in|will (?:reply|respond|get back|be back)|(?:no|limited) access|hasta|regres\w*|vuelv\w*|volver\w*|sin acceso)\b"
        + @"|\bim driving (?:with|right now)\b|\bdriving mode\b|\bnot receiving notifications\b|\bdo not disturb while driving\b")]
    private static partial Regex Automatic();

    [GeneratedRegex(@"^\d{1,2}\b")]
    private static partial Regex StartsWithScore();
}
