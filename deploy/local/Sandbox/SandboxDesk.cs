namespace FbssFollowUp.Local;

/// <summary>What the sandbox page shows and does.</summary>
internal sealed class SandboxDesk(LocalSystem system)
{
    public bool IsFree { get; set; }

    public LocalSystem System => system;

    public DateTimeOffset UtcNow => system.Clock.UtcNow;

    /// <summary>Everybody with their messages, both ways.</summary>
    public async Task<IReadOnlyList<SandboxPerson>> PeopleAsync(CancellationToken cancellationToken)
    {
        var sent = (await system.Provider.HandedOverAsync(0, cancellationToken)).ToLookup(message => message.To);
        var received = (await system.Provider.ReceivedAsync(cancellationToken)).ToLookup(text => text.From);
        return [.. (await system.Provider.AddressesAsync(cancellationToken)).Select(address => SandboxPerson.Of(address, sent, received))];
    }

    public async Task<SandboxPerson?> PersonAsync(Guid id, CancellationToken cancellationToken) =>
        (await PeopleAsync(cancellationToken)).FirstOrDefault(person => person.Address.Id == id);
}
