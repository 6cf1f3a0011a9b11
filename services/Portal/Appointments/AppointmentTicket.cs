using System.Security.Cryptography;
using System.Text.Json;
using FbssFollowUp.Contracts.Scheduling;
using Microsoft.AspNetCore.DataProtection;

namespace FbssFollowUp.Portal.Appointments;

/// <summary>Travels with the form, protected: what was shown behind which link, so that it can be shown again while the owner cannot be asked.</summary>
internal sealed record AppointmentTicket(string LinkHash, AppointmentForm Form);

/// <summary>Makes and reads tickets.</summary>
internal sealed class AppointmentTickets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("appointment-ticket");

    public string Protect(AppointmentTicket ticket) => _protector.Protect(JsonSerializer.Serialize(ticket));

    /// <summary>The ticket, if it is ours and was made for this link.</summary>
    public AppointmentTicket? Read(string? text, string linkHash)
    {
        try
        {
            var ticket = string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<AppointmentTicket>(_protector.Unprotect(text));
            return ticket?.LinkHash == linkHash ? ticket : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
