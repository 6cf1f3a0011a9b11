namespace FbssFollowUp.Notifications.Consent;

/// <summary>What a text says about texting itself.</summary>
internal enum Keyword { None, OptOut, OptIn, Help }

/// <summary>
/// The words carriers and the law know, alone or as the whole message, in any case and punctuation. Inside a sentence they are not keywords:
/// "we have got to STOP this pain" is for a person to read.
/// </summary>
internal static class Keywords
{
    private static readonly HashSet<string> OptOut =
    [
        "stop", "s t o p", "stopall", "stop all", "quit", "end", "revoke", "optout", "opt out", "cancel", "unsubscribe",
        "no mas", "parar", "pare", "paren", "detener", "cancelar", "basta",
        "arret", "arreter", "arretez", "sispann", "停止", "退订", "取消"
    ];

    /// <summary>Those that in a sentence may still be meant for us. "The end of the day" is not worth a person's time.</summary>
    private static readonly HashSet<string> InSentences =
    [
        "stop", "stopall", "quit", "revoke", "optout", "cancel", "unsubscribe", "parar", "pare", "paren", "cancelar", "basta"
    ];

    private static readonly HashSet<string> OptIn = ["start", "unstop"];

    private static readonly HashSet<string> Help = ["help", "info", "ayuda"];

    private static readonly HashSet<string> Politeness =
        ["please", "pls", "plz", "thanks", "thank you", "thx", "por favor", "gracias", "now", "ya"];

    /// <summary>A keyword that is the whole message.</summary>
    public static Keyword In(string text)
    {
        var words = WithoutRepeats(PlainText.Of(text));
        if (OptOut.Contains(words) || OptOut.Contains(WithoutPoliteness(words)))
            return Keyword.OptOut;
        if (OptIn.Contains(words))
            return Keyword.OptIn;
        return Help.Contains(words) ? Keyword.Help : Keyword.None;
    }

    /// <summary>An opt-out word among others: whether it is meant for us a person decides.</summary>
    public static bool HasOptOutInside(string text)
    {
        var words = PlainText.Of(text);
        return words.Split(' ').Any(InSentences.Contains) || words.Contains("opt out", StringComparison.Ordinal);
    }

    /// <summary>"STOP STOP STOP" says the same as once.</summary>
    private static string WithoutRepeats(string words)
    {
        var first = words.Split(' ')[0];
        return words.Split(' ').All(w => w == first) ? first : words;
    }

    private static string WithoutPoliteness(string words)
    {
        foreach (var word in Politeness)
        {
            if (words.StartsWith(word + " ", StringComparison.Ordinal))
                return WithoutPoliteness(words[(word.Length + 1)..]);
            if (words.EndsWith(" " + word, StringComparison.Ordinal))
                return WithoutPoliteness(words[..^(word.Length + 1)]);
        }
        return words;
    }
}
