namespace FbssFollowUp.Servers;

/// <summary>Finds PostgreSQL and RabbitMQ, or starts them, or says what to install.</summary>
/// <param name="state">Where servers of our own keep their data.</param>
/// <param name="keepsData">Between runs; test servers begin empty at each start and take no care to survive a power cut.</param>
/// <param name="say">One line of progress each.</param>
public sealed class FindServers(StateFolder state, bool keepsData, Action<string> say)
{
    public async Task<FoundServers> FindAsync(CancellationToken cancellationToken)
    {
        if (EnvironmentServers.Read(Environment.GetEnvironmentVariable) is { } named)
        {
            say($"Using the servers of {EnvironmentServers.Postgres} and {EnvironmentServers.RabbitMq}.");
            return new FoundServers(named, null);
        }

        var engine = await ContainerEngine.FindAsync(cancellationToken);
        var machine = Machine.Look(state, engine?.Name);
        foreach (var way in WaysToServers.InOrder(machine))
        {
            if (way == WayToServers.InstallThenProcesses) await new InstallPackages(state, say).InstallAsync(machine.Missing, cancellationToken);
            IServerSource source = way == WayToServers.Containers ? new ContainerServers(engine!, state, keepsData, say) : new PrivateServers(state, keepsData, say);
            if (await source.StartAsync(cancellationToken) is { } running) return new FoundServers(running, source);
        }

        throw new ServersException(WaysToServers.WhatToInstall(machine));
    }
}
