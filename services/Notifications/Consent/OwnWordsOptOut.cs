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

    /// <summary>Of a mail that opts out: it is texts it is about.</summary>
    public static bool NamesTexts(string text) => Texts().IsMatch(PlainText.Of(text));

    private static bool English(string words) => Wished(EnglishWish().Match(words), words, EnglishUndone());

    private static bool Spanish(string words) => Wished(SpanishWish().Match(words), words, SpanishUndone());

    private static bool Wished(Match wish, string words, Regex undone) => wish.Success && !undone.IsMatch(words[..wish.Index]);

    private const string TheTexts =
        "(?:(?:with|all|any|more|the|these|those|this|your|such|of|me|us|getting|receiving|to|automated|daily|silly|stupid|annoying|damn) )*"
        + "(?:text|texts|texting|message|messages|messaging|msgs?|msging|sms|text messages?|check ?ins?|reminders?|contacting)";

    private const string TheList =
        "(?:of )?(?:your|the|this|all|these|any) (?:text |texting |contact |mailing |phone )?(?:lists?|system|texts?|messages?|database)";

    [GeneratedRegex(
        @"\b(?:stop|quit|cease|cancel|discontinue|enough|no more)(?: (?:sending|sendin|giving|writing))?(?: me| us)? " + TheTexts + @"\b"
        + @"|^(?:please |just |now )*(?:stop|quit) sending (?:me |us )?(?:these|those|this|that|them|stuff|this stuff|these things)(?: please| now| to me)*$"
        + @"|^(?:please )?no (?:texts?|texting|messages?|text messages?)(?: please| thanks| thank you)+$"
        + @"|^(?:i )?(?:dont|do not|no longer) (?:want|wish|need)(?: to)? (?:get|receive|be getting|be receiving|keep getting) (?:any of )?(?:these|this|those|them|any more)(?: any ?more| please| at all| ever)*$"
        + @"|^(?:i )?(?:dont|do not|no longer) want these(?: any ?more| please)*$"
        + @"|^(?:please |just |now )*(?:stop|quit) (?:bothering|bugging|spamming|harassing|pestering|writing)(?: to)? (?:me|us|this number)\b"
        + @"|^(?:please |just |now )*leave me alone(?: please| now| already)*$"
        + @"|^(?:please )?(?:take|get) me off(?: please)?$|^(?:please )?cancel (?:my|this|the) (?:subscription|texting)\b"
        + @"|^(?:please |just )*(?:end|turn off) (?:all |the |these |your )*(?:texts|messages|text messages|reminders)\b"
        + @"|\b(?:dont|do not|never) (?:ever )?(?:text|message|sms|contact|msg)(?: (?:me|us|this number|here))?(?: (?:again|any ?more|no more|please|ever|thanks|thank you))*$"
        + @"|\b(?:dont|do not) send (?:me |us )?" + TheTexts + @"\b"
        + @"|\b(?:dont|do not|no longer) (?:want|wish|need)(?: to)?(?: get| receive| keep getting| keep receiving)? " + TheTexts + @"\b"
        + @"|\bunsubscribe (?:me|us|my number|this number)\b|\bopt (?:me|us) out\b"
        + @"|\b(?:take|remove|delete) (?:me|us|my number|this number|my phone number) (?:off|from|out) " + TheList + @"\b"
        + @"|^(?:please )?(?:remove|delete|lose) (?:me|my number|this number)(?: please)?$"
        + @"|^(?:i )?(?:want|would like|wish|wanna|id like) to (?:opt out|unsubscribe)\b"
        + @"|^(?:i )?(?:opt out|(?:revoke|withdraw) (?:my |all )?consent)\b")]
    private static partial Regex EnglishWish();

    private const string LosTextos = "(?:(?:mas|los|sus|estos|esos|de|tantos|recibir) )*(?:mensajes?|mensajitos|textos?|sms|recordatorios)";

    [GeneratedRegex(
        @"\bno mas " + LosTextos + @"\b"
        + @"|\b(?:deje|dejen|deja|dejar|pare|paren|para|parar|basta) (?:ya )?(?:de|con) (?:(?:enviar|mandar|escribir|textear|contactar)(?:me|nos)?|" + LosTextos + @")\b"
        + @"|^(?:por favor |ya )*(?:deje|dejen|pare|paren) (?:ya )?de molestar(?:me|nos)?\b"
        + @"|\bno (?:me|nos) (?:envien?|manden?|escriban?|texteen?|contacten?)(?: (?:mas|ya|nada|otra vez|" + LosTextos + @"|por favor))*\b"
        + @"|\bno (?:envien?|manden?) " + LosTextos + @"\b"
        + @"|\bno (?:quiero|deseo) (?:(?:que me (?:escriban|manden|envien|texteen|contacten))|(?:seguir )?(?:recibir|recibiendo) " + LosTextos + "|" + LosTextos + @")\b"
        + @"|\b(?:cancelen?|cancelar|paren?|detengan?|detener|suspendan?|suspender|eliminen?) (?:ya )?" + LosTextos + @"\b"
        + @"|\b(?:darme|denme|deme|dar) de baja\b|^alto a " + LosTextos + @"\b|^(?:quiero )?(?:desuscribir(?:me)?|desuscribanme|desuscribame|cancelar (?:mi )?suscripcion)\b"
        + @"|\b(?:dejen?me|dejame|dejenos) en paz\b|\bno me molesten?\b|\b(?:cancel(?:ar|en?)|anul(?:ar|en?)) (?:la |mi )?suscripcion\b"
        + @"|\b(?:quiten?me|borren?me|eliminen?me|saquen?me|quitame|sacame|borrame) de (?:la|su|sus|esta|esa|las) lista"
        + @"|^(?:por favor )?(?:borren?|quiten?|eliminen?) mi (?:numero|telefono)\b")]
    private static partial Regex SpanishWish();

    [GeneratedRegex(@"\b(?:texts?|texting|text messages?|sms|textos?|textear\w*|texteen?|mensajes de texto)\b")]
    private static partial Regex Texts();

    private const string Before = @"(?: \w+){0,3} $";

    /// <summary>"Why did you stop texting me", "please don't stop the texts", "what if I cancel these messages".</summary>
    [GeneratedRegex(
        @"\b(?:dont|do not|never|not(?! interested)|didnt|did|doesnt|does|why|when|how|what|if|after|before|until|since|cant|cannot|wont|unless|were|have|has|had)"
        + Before)]
    private static partial Regex EnglishUndone();

    [GeneratedRegex(@"\b(?:no|nunca|por que|porque|cuando|como|si|hasta|antes)" + Before)]
    private static partial Regex SpanishUndone();
}
