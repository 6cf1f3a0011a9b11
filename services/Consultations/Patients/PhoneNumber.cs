namespace FbssFollowUp.Consultations.Patients;

/// <summary>
/// Reads a phone number as people write it into E.164. Ten digits without a country code are a North American number; anything with a plus is
/// taken as international. What could be read in two ways is not guessed.
/// </summary>
internal static class PhoneNumber
{
    private const int FewestDigits = 8;
    private const int MostDigits = 15;
    private const string Decoration = " ()-./\u00A0\u2010\u2011\u2013";

    /// <returns>E.164, or null if it cannot be read.</returns>
    public static string? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        var international = text.StartsWith('+');
        var digits = Digits(international ? text[1..] : text);
        return digits is null ? null : international ? International(digits) : NorthAmerican(digits);
    }

    /// <returns>Null if there is anything but digits and the usual marks between them.</returns>
    private static string? Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return text.All(c => char.IsAsciiDigit(c) || Decoration.Contains(c)) ? digits : null;
    }

    private static string? International(string digits) => digits switch
    {
        ['1', ..] => NorthAmerican(digits),
        ['0', ..] => null,
        { Length: >= FewestDigits and <= MostDigits } => "+" + digits,
        _ => null
    };

    /// <summary>Area code and exchange never begin with 0 or 1.</summary>
    private static string? NorthAmerican(string digits)
    {
        var national = digits is { Length: 11 } and ['1', ..] ? digits[1..] : digits;
        return national is { Length: 10 } and [>= '2', _, _, >= '2', ..] ? "+1" + national : null;
    }
}
