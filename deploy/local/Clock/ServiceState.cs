namespace FbssFollowUp.Local;

/// <summary>What a service says of itself; see its private endpoint <c>/sandbox/state</c>.</summary>
internal sealed record ServiceState(Guid Process, long Owed, long Done, long InFlight, long Outbox, DateTimeOffset? NextDueAt);
