namespace FbssFollowUp.Local;

/// <summary>All services at about the same instant.</summary>
internal sealed record SystemState(IReadOnlyList<ServiceState> Services)
{
    public bool IsIdle => Services.All(service => service is { InFlight: 0, Outbox: 0 });

    /// <summary>Deliveries under way, up to a constant: what dead processes knew is missing.</summary>
    public long Owing => Services.Sum(service => service.Owed - service.Done);

    public IEnumerable<Guid> Processes => Services.Select(service => service.Process);

    public DateTimeOffset? NextDueAfter(DateTimeOffset instant) => Services.Select(service => service.NextDueAt).Where(due => due > instant).Min();

    /// <summary>What is due already and still not done: a dead process may have it on lease.</summary>
    public DateTimeOffset? OverdueAt(DateTimeOffset instant) => Services.Select(service => service.NextDueAt).Where(due => due <= instant).Min();

    public bool IsUnchangedSince(SystemState before) => !ChangedSince(before).Any();

    /// <summary>Places of the services whose counts moved.</summary>
    public IEnumerable<int> ChangedSince(SystemState before) => Places(
        place => Services[place] with { NextDueAt = null } != before.Services[place] with { NextDueAt = null });

    /// <summary>Places of the services that have something due.</summary>
    public IEnumerable<int> DueAt(DateTimeOffset instant) => Places(place => Services[place].NextDueAt <= instant);

    public IEnumerable<int> All => Places(_ => true);

    private IEnumerable<int> Places(Func<int, bool> which) => Enumerable.Range(0, Services.Count).Where(which);
}
