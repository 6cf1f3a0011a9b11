using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Consent;

/// <summary>
/// Opting out in one's own words, English or Spanish. It needs both the wish that something ends and that this something is our texts; a question,
/// a negation before it or any other subject leaves it to a person.
/// </summary>
internal static partial class OwnWordsOptOut
{
    public static bool In(string text)
    {
        var words = PlainText.Of(text);
        return English(words) || Spanish(words);
    }

    private static bool English(string words)
    {
        var wish = EnglishWish().Match(words);
        return wish.Success && !Undone().IsMatch(words[..wish.Index]);
    }

    private static bool Spanish(string words)
    {
        var wish = SpanishWish().Match(words);
        return wish.Success && !Undone().IsMatch(words[..wish.Index]);
    }

    private const string TheTexts =
        "(?:(?:with|all|any|more|the|these|those|this|your|such|of|me|us|getting|receiving|to|automated|daily|silly|stupid|annoying|damn) )*"
        + "(?:text|texts|texting|textings|message|messages|messaging|msgs?|msging|sms|text messages?|check ?ins?|reminders?|contact|contacting|bothering)";

    [GeneratedRegex(
        @"\b(?:stop|quit|cease|end|cancel|no more)(?: (?:sending|sendin|giving|writing))?(?: me| us)? " + TheTexts + @"\b"
        + @"|\bstop (?:contacting|bothering|spamming|harassing|writing)(?: to)? (?:me|us|this number)\b"
        + @"|\b(?:dont|do not|never) (?:ever )?(?:text|message|sms|contact|msg)(?: (?:me|us|this number|here))?(?: (?:again|any ?more|please|ever|thanks))*$"
        + @"|\b(?:dont|do not) send (?:me |us )?" + TheTexts + @"\b"
        + @"|\b(?:dont|do not|no longer) (?:want|wish|need)(?: to)?(?: get| receive| keep getting| keep receiving)? " + TheTexts + @"\b"
        + @"|\b(?:unsubscribe|opt|take|remove|delete) (?:me|us|my number|this number|my phone)(?: (?:out|off|from))?\b"
        + @"|^(?:i )?(?:want|would like|wish|wanna|id like) to (?:opt out|unsubscribe)\b"
        + @"|^(?:i )?(?:opt out|revoke my consent|withdraw my consent)\b"
        + @"|\bleave me alone$|\blose (?:my|this) number\b")]
    private static partial Regex EnglishWish();

    private const string LosTextos = "(?:(?:mas|los|sus|estos|esos|de|tantos|recibir|sus) )*(?:mensajes?|mensajitos|textos?|sms|recordatorios)";

    [GeneratedRegex(
        @"\bno mas " + LosTextos + @"\b"
        + @"|\b(?:deje|dejen|deja|dejar|pare|paren|para|parar|basta) (?:ya )?(?:de|con) (?:(?:enviar|mandar|escribir|textear|molestar|contactar)(?:me|nos)?|" + LosTextos + @")\b"
        + @"|\bno (?:me|nos) (?:envien?|manden?|mande|escriban?|texteen?|contacten?|molesten?)(?: (?:mas|ya|nada|otra vez|" + LosTextos + @"|por favor))*\b"
        + @"|\bno quiero (?:(?:que me (?:escriban|manden|envien|texteen|contacten))|(?:seguir )?(?:recibir|recibiendo)|" + LosTextos + @")\b"
        + @"|\b(?:cancelen?|cancelar|paren?|detengan?) (?:ya )?" + LosTextos + @"\b"
        + @"|\b(?:darme|denme|deme|dar) de baja\b")]
    private static partial Regex SpanishWish();

    /// <summary>"Why did you stop texting me", "please don't stop the texts", "what if I cancel my messages".</summary>
    [GeneratedRegex(
        @"\b(?:dont|do not|never|not|didnt|did|doesnt|does|why|when|how|what|if|after|before|until|since|cant|cannot|wont|unless|were|have|has|had|"
        + @"no quiero que|por que|porque|cuando|como|si)(?: \w+){0,3} $")]
    private static partial Regex Undone();
}
