using Npgsql;

namespace FbssFollowUp.Servers;

/// <summary>Names go into SQL as they are, so they are plain.</summary>
internal static class DatabaseName
{
    // PostgreSQL cuts names at 63 bytes; the owner's role is longer by six.
    private const int Longest = 57;

    public static void Check(string name)
    {
        if (name.Length is 0 or > Longest || !name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') || char.IsDigit(name[0]))
            throw new ArgumentException($"A database is named with at most {Longest} lower case letters, digits and underscores, not '{name}'.", nameof(name));
    }

    public static async Task RunAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
