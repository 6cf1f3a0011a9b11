using System.Security.Cryptography;
using System.Text.Json;
using FbssFollowUp.Contracts.PostOp;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Portal.CheckIns;

/// <summary>Makes and reads tickets.</summary>
internal sealed class Tickets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("check-in-ticket");

    public static Ticket Make(string linkHash, CheckInForm form) => new(Guid.CreateVersion7(), linkHash, form, LinkToken.New());

    public string Protect(Ticket ticket) => _protector.Protect(JsonSerializer.Serialize(ticket));

    /// <summary>The ticket, if it is ours and was made for this link.</summary>
    public Ticket? Read(string? text, string linkHash)
    {
        try
        {
            var ticket = string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(text));
            return ticket?.LinkHash == linkHash ? ticket : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
