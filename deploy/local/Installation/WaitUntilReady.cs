using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Waits until every service says that it is ready, a line each.</summary>
internal static class WaitUntilReady
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public static async Task WaitAsync(Installation installation, Action<string> say, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        await Task.WhenAll(ServiceProject.All.Select(project => WaitAsync(http, installation, project.Name, say, limit.Token, cancellationToken)));
    }

    private static async Task WaitAsync(
        HttpClient http, Installation installation, string service, Action<string> say, CancellationToken limit, CancellationToken cancellationToken)
    {
        try
        {
            while (!await IsReadyAsync(http, new Uri(installation.PrivateAddress(service), "/health/ready"), limit)) await Task.Delay(Look, limit);
            say($"{service} is ready.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServersException($"{service} was not ready within {Patience.TotalMinutes:0} minutes; see {installation.Plan.LogOf(service)}.");
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(address, cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || e.InnerException is TimeoutException)
        {
            return false;
        }
    }
}
