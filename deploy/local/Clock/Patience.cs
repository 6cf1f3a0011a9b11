namespace FbssFollowUp.Local;

/// <summary>Asks again until there is an answer: a service that died is started again meanwhile.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task<T> AskAsync<T>(Func<Task<T?>> ask, CancellationToken cancellationToken) where T : class
    {
        var since = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                if (await ask() is { } answer) return answer;
            }
            catch (HttpRequestException) when (TimeProvider.System.GetElapsedTime(since) < Longest)
            {
                // Nothing can be done but wait.
            }

            await Task.Delay(Look, cancellationToken);
        }
    }
}
