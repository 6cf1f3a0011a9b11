using System.Net.Http.Json;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Asks all services at once, and waits for one that is being started again.</summary>
internal sealed class ServiceStates(Installation installation) : IDisposable
{
    private static readonly Uri State = new("/sandbox/state", UriKind.Relative);
    private static readonly Uri Counts = new("/sandbox/state?next=false", UriKind.Relative);
    private static readonly Uri RunDue = new("/sandbox/run-due", UriKind.Relative);
    private static readonly Uri RereadClock = new("/sandbox/reread-clock", UriKind.Relative);

    private readonly HttpClient[] services =
        [.. ServiceProject.All.Select(project => new HttpClient { BaseAddress = installation.PrivateAddress(project.Name), Timeout = TimeSpan.FromMinutes(2) })];

    public Task<SystemState> ReadAsync(CancellationToken cancellationToken) => ReadAsync(State, cancellationToken);

    /// <summary>The same without when something is due next, which costs the services more to know than all the rest.</summary>
    public Task<SystemState> CountAsync(CancellationToken cancellationToken) => ReadAsync(Counts, cancellationToken);

    /// <summary>Lets services do what is due now. Returns how much each of them did.</summary>
    /// <param name="which">By their place; the others have nothing to do.</param>
    public async Task<IReadOnlyList<int>> RunDueAsync(IReadOnlySet<int> which, CancellationToken cancellationToken) =>
        await Task.WhenAll(services.Select(async (service, place) =>
            which.Contains(place) ? (await Patience.AskAsync(() => RunDueAsync(service, cancellationToken), cancellationToken)).Did : 0));

    /// <summary>Has every service tell the time of the clock's file from now on: by itself each may tell that of before a move a little longer.</summary>
    public Task RereadClockAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(services.Select(service => Patience.AskAsync(() => RereadClockAsync(service, cancellationToken), cancellationToken)));

    /// <summary>No message waits in the queue of a service; those set aside for a person do not wait.</summary>
    public async Task<bool> QueuesAreEmptyAsync(CancellationToken cancellationToken)
    {
        using var broker = new ManagementApi(installation.Servers.Management);
        var queues = await BrokerQueue.ListAsync(broker, installation.VirtualHost.Name, cancellationToken);
        return queues.All(queue => queue.Messages == 0 || queue.IsSetAside);
    }

    public void Dispose()
    {
        foreach (var service in services) service.Dispose();
    }

    private async Task<SystemState> ReadAsync(Uri what, CancellationToken cancellationToken) =>
        new(await Task.WhenAll(services.Select(service =>
            Patience.AskAsync(() => service.GetFromJsonAsync<ServiceState>(what, cancellationToken), cancellationToken))));

    private static async Task<Ran?> RunDueAsync(HttpClient service, CancellationToken cancellationToken)
    {
        using var answer = await service.PostAsync(RunDue, null, cancellationToken);
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Ran>(cancellationToken);
    }

    private static async Task<object?> RereadClockAsync(HttpClient service, CancellationToken cancellationToken)
    {
        using var answer = await service.PostAsync(RereadClock, null, cancellationToken);
        return answer.EnsureSuccessStatusCode();
    }

    private sealed record Ran(int Did);
}
