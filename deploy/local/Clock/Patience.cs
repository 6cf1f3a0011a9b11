namespace FbssFollowUp.Local;

/// <summary>Asks again until there is an answer: a service that died is started again meanwhile.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <param name="ask">Null means to ask again later, as does a connection that fails.</param>
    public static async Task<T> AskAsync<T>(Func<Task<T?>> ask, CancellationToken cancellationToken) where T : class
    {
        var since = TimeProvider.System.GetTimestamp();
        Exception? failure = null;
        while (TimeProvider.System.GetElapsedTime(since) < Longest)
        {
            try
            {
                if (await ask() is { } answer) return answer;
            }
            catch (Exception e) when (e is HttpRequestException or IOException || e.InnerException is TimeoutException)
            {
                failure = e;
            }

            await Task.Delay(Look, cancellationToken);
        }

        throw new TimeoutException($"There was no answer within {Longest.TotalMinutes:0} minutes.", failure);
    }
}
