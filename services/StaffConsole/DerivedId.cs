using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.StaffConsole;

/// <summary>An id that is the same whenever it is made of the same parts (RFC 9562, version 8).</summary>
internal static class DerivedId
{
    public static Guid Of(params IReadOnlyList<string> parts)
    {
        // Each part goes in with its length, so that ("ab", "c") and ("a", "bc") differ.
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}"))))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
