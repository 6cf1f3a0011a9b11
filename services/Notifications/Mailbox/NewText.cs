using System.Net;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Notifications.Mailbox;

/// <summary>A person's own new words in a mail: without what it quotes, and without a phone's or a person's signature.</summary>
internal static partial class NewText
{
    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var own = lines.TakeWhile(line => !StartsQuote().IsMatch(line)).Where(line => !line.TrimStart().StartsWith('>'));
        return string.Join('\n', own).Trim();
    }

    /// <summary>What a page says, roughly: where it quotes another mail it ends.</summary>
    public static string OfHtml(string html)
    {
        var own = HtmlQuote().Split(html, 2)[0];
        var broken = Break().Replace(Hidden().Replace(own, ""), "\n");
        return Of(WebUtility.HtmlDecode(Tag().Replace(broken, "")));
    }

    [GeneratedRegex(
        @"^\s*(?:-- $|_{10,}|-{2,}\s*(?:original message|mensaje original|forwarded message)|(?:on|el)\b.{5,200}(?:wrote|escribi[oó]):\s*$"
        + @"|(?:from|de):\s.{1,200}@|(?:from|de):\s*\S.{0,200}$|sent from my |enviado desde mi |get outlook for )",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex StartsQuote();

    [GeneratedRegex("<blockquote|<div[^>]{1,300}(?:gmail_quote|divRplyFwdMsg|yahoo_quoted|moz-cite-prefix|appendonsend)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlQuote();

    [GeneratedRegex("<(?:style|script|head|title)[^>]*>[^<]*", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();

    [GeneratedRegex("<(?:br|/p|/div|/tr|/li)[^>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
