using FbssFollowUp.Servers;

namespace FbssFollowUp.Testing;

/// <summary>A database that lives as long as its test.</summary>
public sealed class TestDatabase(RunningServers servers, Database database) : IAsyncDisposable
{
    public string Name => database.Name;

    /// <summary>May change the schema; what <c>deploy</c> uses.</summary>
    public string OwnerConnection => database.OwnerConnection;

    /// <summary>May read and write rows only; what the running service uses.</summary>
    public string ServiceConnection => database.ServiceConnection;

    public async ValueTask DisposeAsync() => await servers.DropDatabaseAsync(Name);
}
