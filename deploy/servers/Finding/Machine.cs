namespace FbssFollowUp.Servers;

/// <summary>What matters about a machine when servers are looked for.</summary>
/// <param name="Engine">Name of a container engine that answers, or null.</param>
/// <param name="HasPrivateData">An earlier run left data in processes of our own.</param>
/// <param name="PostgresInstalled">Its programs, new enough, are there.</param>
/// <param name="RabbitMqInstalled">Its start script is there.</param>
/// <param name="IsRoot">May install.</param>
/// <param name="HasApt">Debian, Ubuntu and their kin.</param>
internal sealed record Machine(string? Engine, bool HasPrivateData, bool PostgresInstalled, bool RabbitMqInstalled, bool IsRoot, bool HasApt)
{
    public static Machine Look(StateFolder state, string? engine) => new(
        engine,
        PrivatePostgres.HasData(state) && PrivateRabbitMq.HasData(state),
        PostgresPrograms.Find() is not null,
        RabbitMqPrograms.Find() is not null,
        Environment.IsPrivilegedProcess,
        OnPath.Find("apt-get") is not null);

    public IReadOnlyList<string> Missing => MissingPackages.Of(PostgresInstalled, RabbitMqInstalled);
}
