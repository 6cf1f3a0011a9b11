using System.Security.Cryptography;
using System.Text;

namespace FbssFollowUp.Testing;

/// <summary>The stand-in's calls to the service: signed for the public address, sent to where the service listens.</summary>
/// <param name="publicUrl">What the provider is told.</param>
/// <param name="service">Where the proxy would pass it on to.</param>
public sealed class TwilioWebhooks(Uri publicUrl, Uri service) : IDisposable
{
    private readonly HttpClient _http = new();

    /// <summary>A text from a phone.</summary>
    public Task<HttpResponseMessage> TextAsync(
        string from, string body, string? sid = null, string? optOutType = null, string token = TwilioStandIn.Token, IReadOnlyDictionary<string, string>? more = null)
    {
        Dictionary<string, string> form = new()
        {
            ["MessageSid"] = sid ?? $"SM{Guid.CreateVersion7():N}",
            ["AccountSid"] = TwilioStandIn.Account,
            ["From"] = from,
            ["To"] = TwilioStandIn.Number,
            ["Body"] = body,
            ["NumMedia"] = "0"
        };
        if (optOutType is not null) form["OptOutType"] = optOutType;
        foreach (var (name, value) in more ?? new Dictionary<string, string>()) form[name] = value;
        return PostAsync("/webhooks/sms/inbound", form, token);
    }

    /// <summary>A status of a text it took.</summary>
    public Task<HttpResponseMessage> StatusAsync(TwilioText text, string status, int? errorCode = null, string token = TwilioStandIn.Token)
    {
        Dictionary<string, string> form = new() { ["MessageSid"] = text.Sid, ["MessageStatus"] = status };
        if (errorCode is { } code) form["ErrorCode"] = $"{code}";
        return PostAsync(new Uri(text.StatusCallback).PathAndQuery, form, token);
    }

    /// <param name="token">What it is signed with; null for no signature at all.</param>
    public async Task<HttpResponseMessage> PostAsync(string path, IReadOnlyDictionary<string, string> form, string? token, string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service, path)) { Content = new FormUrlEncodedContent(form) };
        if ((signature ?? (token is null ? null : Sign(token, new Uri(publicUrl, path), form))) is { } signed)
            request.Headers.Add("X-Twilio-Signature", signed);
        return await _http.SendAsync(request);
    }

    /// <summary>As Twilio documents it; written here once more, so that service and stand-in do not share a mistake.</summary>
    public static string Sign(string token, Uri address, IReadOnlyDictionary<string, string> form)
    {
        var text = address.AbsoluteUri + string.Concat(form.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + f.Value));
#pragma warning disable CA5350 // The provider's choice.
        using var hash = new HMACSHA1(Encoding.UTF8.GetBytes(token));
#pragma warning restore CA5350
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    public void Dispose() => _http.Dispose();
}
