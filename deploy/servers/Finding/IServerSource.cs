namespace FbssFollowUp.Servers;

/// <summary>One way to come by servers.</summary>
internal interface IServerSource
{
    /// <summary>The servers, answering, or null if this way is closed; it has said why then.</summary>
    Task<RunningServers?> StartAsync(CancellationToken cancellationToken);

    /// <summary>Stops what <see cref="StartAsync"/> started or found still running of ours.</summary>
    Task StopAsync();

    /// <summary>The same for a shell, with the functions of <see cref="StopWhenUnused"/>.</summary>
    string StopScript { get; }
}
