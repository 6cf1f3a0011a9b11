using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>
/// How the provider is called: no faster than our number may send, each call with a time limit, again only where the provider surely has nothing
/// (it said "too many", or no connection came about), and not at all for a while once most calls fail.
/// </summary>
internal sealed class TwilioPipeline : IDisposable
{
    private const int Again = 2;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private readonly CircuitBreakerStateProvider _circuit = new();
    private readonly TokenBucketRateLimiter _rate;
    private readonly ResiliencePipeline<TwilioAnswer> _calls;
    private readonly ResiliencePipeline<TwilioAnswer> _questions;

    public TwilioPipeline(SmsSettings settings, TimeProvider time)
    {
        _rate = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.PerSecond,
            TokensPerPeriod = settings.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst
        });
        _calls = new ResiliencePipelineBuilder<TwilioAnswer> { TimeProvider = time }
            .AddRetry(WhereNothingArrived()).AddCircuitBreaker(Breaker()).AddTimeout(settings.TimeLimit).Build();
        _questions = new ResiliencePipelineBuilder<TwilioAnswer> { TimeProvider = time }.AddTimeout(settings.TimeLimit).Build();
    }

    public bool IsOpen => _circuit.CircuitState is CircuitState.Open or CircuitState.Isolated;

    public async Task<TwilioAnswer> SendAsync(Func<CancellationToken, Task<TwilioAnswer>> call, CancellationToken cancellationToken)
    {
        using var turn = await _rate.AcquireAsync(1, cancellationToken);
        return await _calls.ExecuteAsync(async token => await call(token), cancellationToken);
    }

    public async Task<TwilioAnswer> AskAsync(Func<CancellationToken, Task<TwilioAnswer>> call, CancellationToken cancellationToken) =>
        await _questions.ExecuteAsync(async token => await call(token), cancellationToken);

    public void Dispose() => _rate.Dispose();

    /// <summary>No connection was made, so nothing was said.</summary>
    public static bool NeverArrived(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError
    };

    private static RetryStrategyOptions<TwilioAnswer> WhereNothingArrived() => new()
    {
        MaxRetryAttempts = Again,
        ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome switch
        {
            { Result: { } answer } => answer.Status == TwilioAnswer.TooMany && (answer.RetryAfter ?? TimeSpan.Zero) <= LongestPause,
            { Exception: { } failure } => NeverArrived(failure),
            _ => false
        }),
        DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(
            attempt.Outcome.Result?.RetryAfter ?? TimeSpan.FromMilliseconds(100 * (attempt.AttemptNumber + 1)))
    };

    private CircuitBreakerStrategyOptions<TwilioAnswer> Breaker() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 10,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(30),
        StateProvider = _circuit,
        ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome switch
        {
            { Result: { } answer } => answer.IsFault,
            { Exception: { } failure } => failure is HttpRequestException or TimeoutRejectedException,
            _ => false
        })
    };
}
