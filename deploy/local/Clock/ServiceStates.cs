using System.Net.Http.Json;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Asks all services at once, and waits for one that is being started again.</summary>
internal sealed class ServiceStates(Installation installation) : IDisposable
{
    private static readonly Uri State = new("/sandbox/state", UriKind.Relative);
    private static readonly Uri RunDue = new("/sandbox/run-due", UriKind.Relative);

    private readonly HttpClient[] services =
        [.. ServiceProject.All.Select(project => new HttpClient { BaseAddress = installation.PrivateAddress(project.Name), Timeout = TimeSpan.FromMinutes(2) })];

    public async Task<SystemState> ReadAsync(CancellationToken cancellationToken) =>
        new(await Task.WhenAll(services.Select(service =>
            Patience.AskAsync(() => service.GetFromJsonAsync<ServiceState>(State, cancellationToken), cancellationToken))));

    /// <summary>Lets every service do what is due now. Returns how much was done in all.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken) =>
        (await Task.WhenAll(services.Select(service => Patience.AskAsync(() => RunDueAsync(service, cancellationToken), cancellationToken)))).Sum(ran => ran.Did);

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

    private static async Task<Ran?> RunDueAsync(HttpClient service, CancellationToken cancellationToken)
    {
        using var answer = await service.PostAsync(RunDue, null, cancellationToken);
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Ran>(cancellationToken);
    }

    private sealed record Ran(int Did);
}
