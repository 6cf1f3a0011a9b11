using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Servers;

/// <summary>
/// Passwords of roles and broker users, made from the administrator's: whoever may administer a server knows them all,
/// and several systems that share one broker agree on them without a file between them.
/// </summary>
public static class DerivedPassword
{
    public static string Of(string administratorPassword, string user)
    {
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(administratorPassword), Encoding.UTF8.GetBytes($"fbss-followup/{user}"));
        return Convert.ToHexStringLower(mac);
    }
}
