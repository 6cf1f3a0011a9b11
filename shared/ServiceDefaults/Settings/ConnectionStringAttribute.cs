using System.ComponentModel.DataAnnotations;
using Npgsql;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Readable by Npgsql, with a host and a database.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ConnectionStringAttribute : ValidationAttribute
{
    public override bool IsValid(object? value)
    {
        if (value is not string { Length: > 0 } text) return true;
        try
        {
            return new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0, Database.Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
