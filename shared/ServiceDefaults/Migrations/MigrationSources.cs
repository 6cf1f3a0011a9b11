using System.Reflection;
using FbssFollowUp.Messaging;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>What a service's database is made of: messaging's own tables, then the service's.</summary>
internal sealed class MigrationSources(string service, Assembly assembly)
{
    public IReadOnlyList<Migration> Migrations { get; } =
        [.. MigrationFiles.In(typeof(MessagingDbContext).Assembly, "messaging"), .. MigrationFiles.In(assembly, service)];
}
