using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>Runs due work until it says there is no more, batch by batch, each in a scope of its own.</summary>
internal sealed class DueWorkRunner(IServiceScopeFactory scopes, IEnumerable<DueWork> works, ILogger<DueWorkRunner> log)
{
    public Task<int> RunAsync(string name, CancellationToken cancellationToken) => RunAsync(works.Single(w => w.Name == name), cancellationToken);

    /// <summary>All works, until a whole round finds nothing: one may make another due.</summary>
    public async Task<int> RunAllAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        for (int? round = null; round is not 0; total += round.Value)
        {
            round = 0;
            foreach (var work in works) round += await RunAsync(work, cancellationToken);
        }
        return total;
    }

    /// <summary>The earliest instant at which any work becomes due.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? next = null;
        foreach (var work in works)
        {
            await using var scope = scopes.CreateAsyncScope();
            var due = await JobIn(scope, work).NextAsync(cancellationToken);
            if (next is null || due < next) next = due ?? next;
        }
        return next;
    }

    private async Task<int> RunAsync(DueWork work, CancellationToken cancellationToken)
    {
        await work.Gate.WaitAsync(cancellationToken);
        try
        {
            var total = 0;
            for (int did; (did = await BatchAsync(work, cancellationToken)) > 0;) total += did;
            if (total > 0) log.LogInformation("{Work} did {Count}", work.Name, total);
            return total;
        }
        finally
        {
            work.Gate.Release();
        }
    }

    private async Task<int> BatchAsync(DueWork work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await JobIn(scope, work).RunAsync(cancellationToken);
    }

    private static IDueWork JobIn(AsyncServiceScope scope, DueWork work) => (IDueWork)scope.ServiceProvider.GetRequiredService(work.Job);
}
