using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Scheduling.Offers;

/// <summary>The secret in a patient's link: 256 random bits. It travels to the patient once; only its SHA-256 is kept.</summary>
internal sealed record LinkToken(string Token, string Hash)
{
    private const int Bytes = 32;

    public static LinkToken New()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return new LinkToken(token, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token))));
    }
}
