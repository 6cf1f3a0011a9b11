using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace FbssFollowUp.Notifications.Channels.Sms;

/// <summary>The provider's API as far as we use it.</summary>
internal sealed class TwilioCalls(SmsSettings settings, TwilioPipeline pipeline) : IDisposable
{
    private const int PageSize = 200;

    // Addresses of a provider change; a connection is not kept for ever.
    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false })
    {
        Timeout = Timeout.InfiniteTimeSpan
    };

    public Task<TwilioAnswer> SendAsync(IReadOnlyDictionary<string, string> form, CancellationToken cancellationToken) =>
        pipeline.SendAsync(async token => await AskAsync(HttpMethod.Post, Messages, new FormUrlEncodedContent(form), token), cancellationToken);

    public Task<TwilioAnswer> FetchAsync(string sid, CancellationToken cancellationToken) =>
        pipeline.AskAsync(token => AskAsync(HttpMethod.Get, $"{Account}/Messages/{sid}.json", null, token), cancellationToken);

    /// <summary>Texts to a number since a day.</summary>
    public Task<TwilioAnswer> ListAsync(string to, DateOnly since, CancellationToken cancellationToken)
    {
        var day = since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var path = $"{Messages}?To={Uri.EscapeDataString(to)}&DateSent%3E={day}&PageSize={PageSize}";
        return pipeline.AskAsync(token => AskAsync(HttpMethod.Get, path, null, token), cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private string Account => $"/2010-04-01/Accounts/{settings.AccountSid}";

    private string Messages => Account + "/Messages.json";

    private async Task<TwilioAnswer> AskAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(settings.BaseUrl, path)) { Content = content };
        var user = Encoding.UTF8.GetBytes($"{settings.AccountSid}:{settings.Tokens()[0]}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(user));
        using var response = await _http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        return new TwilioAnswer((int)response.StatusCode, Json(body), response.Headers.RetryAfter?.Delta);
    }

    /// <summary>A gateway's error page is no JSON, and says nothing.</summary>
    private static JsonElement Json(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(body.Length == 0 ? "null" : body);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}

/// <param name="Json">Undefined where the answer was none.</param>
internal sealed record TwilioAnswer(int Status, JsonElement Json, TimeSpan? RetryAfter)
{
    public const int TooMany = 429;

    public bool IsFault => Status >= 500;

    public int Code => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("code", out var code) && code.TryGetInt32(out var number) ? number : Status;

    public string? Text(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
