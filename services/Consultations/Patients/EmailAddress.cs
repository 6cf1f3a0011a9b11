using System.Net.Mail;

namespace FbssFollowUp.Consultations.Patients;

/// <summary>Reads one plain e-mail address: no display name, no list, no line break, a domain with a dot.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;
    private const string NotInAnAddress = "<>,;:\"()[]\\";

    /// <returns>The address, trimmed, or null if it cannot be read as exactly one.</returns>
    public static string? Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        var plain = text.Length <= Longest && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || NotInAnAddress.Contains(c));
        return plain && MailAddress.TryCreate(text, out var address) && address.Address == text && HasDottedDomain(address.Host) ? text : null;
    }

    private static bool HasDottedDomain(string host) =>
        host.Contains('.') && host.Split('.').All(part => part.Length > 0 && !part.StartsWith('-') && !part.EndsWith('-'));
}
