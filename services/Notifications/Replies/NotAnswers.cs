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

    /// <summary>Whole sentences of ours, forwarded or not. A piece of one may be an answer: "loss of bladder or bowel control" is what our question asks for.</summary>
    private static bool IsEcho(string text, IEnumerable<string> ownTexts)
    {
        var words = Forwarded().Replace(PlainText.Of(LinkTokens.Mask(text)), "");
        return words.Length >= ShortestEcho && ownTexts.Any(own => IsOfWholeSentences(words, own));
    }

    private static bool IsOfWholeSentences(string words, string own)
    {
        var sentences = SentenceEnd().Split(own).Select(PlainText.Of).Where(sentence => sentence.Length > 0).ToList();
        return Enumerable.Range(0, sentences.Count).Any(from =>
            Enumerable.Range(1, sentences.Count - from).Any(count => string.Join(' ', sentences.Skip(from).Take(count)) == words));
    }

    private const string Quote = "[\"“”«»„‟'‘’]";

    private const string Thing =
        "(?:(?:an?|una?|your|su|tu) (?:message|mensaje|image|photo|picture|video|movie|attachment|audio|audio message|voice message|voicemail|sticker|link|contact|imagen|foto|v[ií]deo|nota de voz|archivo))";

    [GeneratedRegex(
        @"^(?:(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted (?:.{1,20} )?(?:to|with)|removed .{1,30} from"
        + @"|(?:a .{1,40} )?(?:no )?(?:le|me|te) (?:ha )?(?:gust(?:[oóa]|ado)|encant(?:[oóa]|ado)|disgust[oóa]|divirti[oó]|divierte|dio risa|da risa|hizo gracia)"
        + @"|se (?:ri[oó]|r[ií]e) de|exclam[oó](?: por| sobre)?|pregunt[oó] (?:por|sobre)|destac[oó]|resalt[oó]|enfatiz[oó]|cuestion[oó]|interrog[oó]"
        + @"|(?:ha )?reaccion(?:[oóé]|ado|aste) (?:con |a )?.{1,20}|(?:elimin|quit)[oó] .{1,40} de|ha indicado que le (?:gusta|encanta))"
        + @"|[^\p{L}\p{N}\s]{1,8}\s*(?:to|a|en))"
        + @":?\s*(?:" + Quote + @".*" + Quote + @"(?: (?:with|con) \S{1,8})?|" + Thing + @")\s*[.…]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tapback();

    [GeneratedRegex(
        @"\bauto(?:matic|mated)? ?(?:reply|response|message)\b|\bauto(?:matically)? ?generated\b|\brespuesta automatica\b|\bmensaje automatico\b"
        + @"|^auto im busy\b|\bi will get back to you\b.*\bbusy\b|\bill get back to you\b.*\bbusy\b|\bbusy right now\b.*\bget back to you\b"
        + @"|\b(?:out of (?:the )?office|ooo|fuera de (?:la )?oficina)\b.*\b(?:until|til|till|return|back on|back in|will (?:reply|respond|get back|be back)|(?:no|limited) access|hasta|regres\w*|vuelv\w*|volver\w*|sin acceso)\b"
        + @"|\b(?:on|de) (?:annual leave|leave|vacation|holiday|pto|vacaciones)\b.*\b(?:will (?:reply|respond|get back)|when i return|on my return|(?:no|limited) access|respondere|contestare|a mi regreso)\b"
        + @"|\bthank(?:s| you) for (?:your (?:message|e ?mail|text)|contacting)\b.*\bwe (?:will (?:reply|respond|get back|be in touch)|are (?:currently )?closed)\b|\bmailbox is (?:not|un) ?monitored\b"
        + @"|\bim driving (?:with|right now)\b|\bdriving mode\b|\bdriving\b.*\bsent from my car\b|\bnot receiving notifications\b|\bdo not disturb while driving\b"
        + @"|\b(?:conduciendo|manejando)\b.*\b(?:no molestar|vere (?:tu|su) mensaje)\b|\bno (?:estoy recibiendo|recibo) notificaciones\b")]
    private static partial Regex Automatic();

    [GeneratedRegex(@"^(?:(?:fwd?|fw|re|rv) )+")]
    private static partial Regex Forwarded();

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\d{1,2}\b")]
    private static partial Regex StartsWithScore();
}
