using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>The secret of a patient's link: 256 bits in base64url. Only its hash leaves the Portal.</summary>
internal static class LinkToken
{
    private const int Bytes = 32;
    private const int Letters = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of the token as written, lower-case hexadecimal; null if it cannot be a token of ours.</summary>
    public static string? Hash(string token) =>
        token.Length == Letters && Base64Url.IsValid(token, out var length) && length == Bytes
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)))
            : null;
}
