namespace FbssFollowUp.Notifications.Templates;

/// <summary>What a text costs: its alphabet, its length in that alphabet's units and the segments it is sent in.</summary>
internal sealed record TextSegments(bool Gsm, int Units, int Segments)
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Extended = "^{}\\[~]|€\f";

    public static bool IsGsm(char letter) => Basic.Contains(letter) || Extended.Contains(letter);

    /// <summary>GSM 03.38: 160 septets alone, 153 in a chain; else UCS-2: 70 and 67 units of UTF-16.</summary>
    public static TextSegments Of(string text)
    {
        var gsm = text.All(IsGsm);
        var units = gsm ? text.Sum(c => Extended.Contains(c) ? 2 : 1) : text.Length;
        var (alone, chained) = gsm ? (160, 153) : (70, 67);
        return new TextSegments(gsm, units, units <= alone ? 1 : Chain(text, chained, gsm));
    }

    /// <summary>An escaped letter or a surrogate pair is not split over two segments.</summary>
    private static int Chain(string text, int room, bool gsm)
    {
        var (segments, used) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = gsm ? Extended.Contains(text[i]) : char.IsHighSurrogate(text[i]) && i + 1 < text.Length;
            var need = pair ? 2 : 1;
            if (used + need > room)
                (segments, used) = (segments + 1, 0);
            used += need;
            i += !gsm && pair ? 1 : 0;
        }
        return segments;
    }
}
