using System.ComponentModel.DataAnnotations;
using FbssFollowUp.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>In production a database on another machine is spoken to encrypted, and its certificate is verified: left alone, the driver does neither.</summary>
internal static class VerifiedDatabase
{
    public static IEnumerable<ValidationResult> Check(string connectionString, string setting, ValidationContext context)
    {
        NpgsqlConnectionStringBuilder connection = new(connectionString);
        if (FarAway.Is(connection.Host!) && connection.SslMode is not (SslMode.VerifyCA or SslMode.VerifyFull) && context.GetRequiredService<IHostEnvironment>().IsProduction())
            yield return new("in production a database on another machine is spoken to encrypted and verified; add SSL Mode=VerifyFull", [setting]);
    }
}
