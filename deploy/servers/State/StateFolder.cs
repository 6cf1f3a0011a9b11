using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Servers;

/// <summary>Where one installation keeps what it must remember: servers' data, secrets, logs, the sandbox's clock.</summary>
/// <param name="Path">Made when first used.</param>
public sealed record StateFolder(string Path)
{
    private const string OfRoot = "/var/lib/fbss-followup";

    /// <summary>
    /// The folder of a checkout: <c>.local/name</c> in it, or for root below <c>/var/lib/fbss-followup</c>, since PostgreSQL runs as another user then
    /// and could not enter a home that only root may.
    /// </summary>
    public static StateFolder Of(string checkout, string name) =>
        new(Environment.IsPrivilegedProcess ? System.IO.Path.Combine(OfRoot, NameOf(checkout), name) : System.IO.Path.Combine(checkout, ".local", name));

    /// <summary>A path inside, the folder before it made.</summary>
    public string File(params string[] parts)
    {
        var path = System.IO.Path.Combine([Path, .. parts]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>A folder inside, made.</summary>
    public string Folder(params string[] parts) => Directory.CreateDirectory(System.IO.Path.Combine([Path, .. parts])).FullName;

    /// <summary>A random secret, made when first asked for, readable by its owner only.</summary>
    public string Secret(string name)
    {
        var file = File("secrets", name);
        if (!System.IO.File.Exists(file)) PrivateFile.Write(file, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        return System.IO.File.ReadAllText(file).Trim();
    }

    private static string NameOf(string checkout)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(checkout)))[..8];
        return $"{System.IO.Path.GetFileName(checkout.TrimEnd('/'))}-{hash}";
    }
}
