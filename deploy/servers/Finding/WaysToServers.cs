namespace FbssFollowUp.Servers;

internal enum WayToServers
{
    Containers,
    Processes,
    InstallThenProcesses
}

/// <summary>In which order servers are looked for, and what to tell somebody who has none.</summary>
internal static class WaysToServers
{
    /// <summary>Each is tried when the one before is closed. Data of an earlier run decides first: it must not seem lost because an engine was installed since.</summary>
    public static IReadOnlyList<WayToServers> InOrder(Machine machine)
    {
        var ways = new List<WayToServers>();
        if (machine.Engine is not null) ways.Add(WayToServers.Containers);
        if (machine.Missing.Count == 0) ways.Insert(machine.HasPrivateData ? 0 : ways.Count, WayToServers.Processes);
        if (machine is { Missing.Count: > 0, IsRoot: true, HasApt: true }) ways.Add(WayToServers.InstallThenProcesses);
        return ways;
    }

    public static string WhatToInstall(Machine machine) => machine switch
    {
        { HasApt: true } => $"PostgreSQL and RabbitMQ are needed: run `sudo apt-get install {string.Join(' ', machine.Missing)}` and start again, or {Otherwise}.",
        _ => $"{Names(machine)} cannot be found: install PostgreSQL {PostgresPrograms.OldestVersion} or newer and RabbitMQ 3.10 or newer, or {Otherwise}."
    };

    private static string Otherwise =>
        $"start Docker, or set {EnvironmentServers.Postgres}, {EnvironmentServers.RabbitMq} and {EnvironmentServers.Management}";

    private static string Names(Machine machine) => machine switch
    {
        { PostgresInstalled: false, RabbitMqInstalled: false } => "PostgreSQL and RabbitMQ",
        { PostgresInstalled: false } => "PostgreSQL",
        _ => "RabbitMQ"
    };
}
