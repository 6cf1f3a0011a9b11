namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>What a provider's error is about, and so what is done.</summary>
internal enum ProviderFault
{
    /// <summary>The number opted out: no failure.</summary>
    OptedOut,

    /// <summary>There is no such number: never again, and staff mend the record.</summary>
    BadNumber,

    /// <summary>The number takes no texts: another channel.</summary>
    NoTexts,

    /// <summary>The phone was off or the carrier did not say why: again, a bounded number of times.</summary>
    Unreachable,

    /// <summary>A carrier took it for spam: operators have to look.</summary>
    Filtered,

    /// <summary>Our account, our number or our rate: nothing is wrong with the message.</summary>
    Ours,

    /// <summary>Anything else is for good.</summary>
    Other
}

/// <summary>The provider's documented error codes by meaning.</summary>
internal static class ProviderErrors
{
    public static ProviderFault Of(int code) => code switch
    {
        21610 => ProviderFault.OptedOut,
        21211 or 21214 or 21217 or 21401 or 21407 or 21421 or 21614 or 30005 => ProviderFault.BadNumber,
        21408 or 21612 or 21635 or 30006 => ProviderFault.NoTexts,
        30003 or 30008 or 30017 or 30022 => ProviderFault.Unreachable,
        30004 or 30007 or 30034 => ProviderFault.Filtered,
        20001 or 20003 or 20005 or 20404 or 20429 or 21603 or 21606 or 21611 or 21659 or 21660 or 30001 or 30002 or 30010 => ProviderFault.Ours,
        _ => ProviderFault.Other
    };

    /// <summary>For staff: no address, no text.</summary>
    public static string Sentence(int code) => Of(code) switch
    {
        ProviderFault.OptedOut => "The number has opted out of texts.",
        ProviderFault.BadNumber => "There is no such phone number: correct the record.",
        ProviderFault.NoTexts => "The number takes no texts; it may be a landline.",
        ProviderFault.Unreachable => "The phone could not be reached.",
        ProviderFault.Filtered => "A carrier filtered the text; operators should look at the wording and the sender's registration.",
        ProviderFault.Ours => "The provider does not accept our account, number or rate.",
        _ => $"The provider refused the text with {code}."
    };
}
