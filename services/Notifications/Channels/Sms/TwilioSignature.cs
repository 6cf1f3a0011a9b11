using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>How the provider signs a webhook: HMAC-SHA1 over the full public address and every parameter, sorted by name, as it was sent.</summary>
internal static class TwilioSignature
{
    public const string Header = "X-Twilio-Signature";

    /// <param name="parameters">A name that stands several times brings each value once, in order.</param>
    public static string Of(string token, Uri address, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> parameters)
    {
        var signed = new StringBuilder(address.AbsoluteUri);
        foreach (var (name, values) in parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
            foreach (var value in values.Distinct().Order(StringComparer.Ordinal))
                signed.Append(name).Append(value);
#pragma warning disable CA5350 // The provider's choice; as a keyed hash it is not known to be broken.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>Compared in constant time, with every token that is believed.</summary>
    public static bool IsBelieved(
        string? given, IReadOnlyList<string> tokens, Uri address, IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>> parameters)
    {
        var believed = false;
        foreach (var token in tokens)
            believed |= CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(given ?? ""), Encoding.UTF8.GetBytes(Of(token, address, parameters)));
        return believed;
    }
}
