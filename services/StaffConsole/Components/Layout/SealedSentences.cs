using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>Sentences handed to the page a form leads to, in its address: sealed, so that nobody can put words of their own on a page, and gone soon.</summary>
internal sealed class SealedSentences(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);
    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("sentences").ToTimeLimitedDataProtector();

    public string Seal(IReadOnlyList<string> sentences) => _seal.Protect(JsonSerializer.Serialize(sentences), Lasts);

    public IReadOnlyList<string> Open(string? sealedSentences)
    {
        if (string.IsNullOrEmpty(sealedSentences)) return [];
        try
        {
            return JsonSerializer.Deserialize<List<string>>(_seal.Unprotect(sealedSentences)) ?? [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
