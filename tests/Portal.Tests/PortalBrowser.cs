using System.Net;
using System.Text.RegularExpressions;

namespace FbssFollowUp.Portal.Tests;

/// <summary>A browser without JavaScript: keeps cookies, follows nothing by itself, and sends the form it was shown.</summary>
internal sealed partial class PortalBrowser : IDisposable
{
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies = new();

    public PortalBrowser(Uri portal, string language = "en-US")
    {
        _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = portal };
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public HttpResponseMessage Last { get; private set; } = null!;

    public string Page { get; private set; } = "";

    public async Task<HttpStatusCode> OpenAsync(string path, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await ReadAsync(await _http.SendAsync(request));
    }

    /// <summary>The same browser with the same page open, where the Portal has moved to another port.</summary>
    public PortalBrowser MovedTo(Uri portal)
    {
        PortalBrowser moved = new(portal) { Page = Page, Last = Last };
        foreach (Cookie cookie in _cookies.GetAllCookies()) moved._cookies.Add(portal, new Cookie(cookie.Name, cookie.Value));
        return moved;
    }

    /// <summary>Sends the form of the page last shown.</summary>
    public Task<HttpStatusCode> SendAsync(string path, params (string Field, string Value)[] answers) => SendFormAsync(path, [.. Hidden(), .. answers]);

    public async Task<HttpStatusCode> SendFormAsync(string path, params (string Field, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Select(f => KeyValuePair.Create(f.Field, f.Value)));
        return await ReadAsync(await _http.PostAsync(path, form));
    }

    public Task<HttpStatusCode> FollowAsync() => OpenAsync(Last.Headers.Location!.OriginalString);

    public (string Field, string Value)[] Hidden() =>
        [.. HiddenField().Matches(Page).Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)))];

    /// <summary>Values of the boxes and buttons that are checked, as "field=value".</summary>
    public IReadOnlyList<string> Checked() => [.. CheckedField().Matches(Page).Select(m => $"{m.Groups["name"].Value}={m.Groups["value"].Value}")];

    public void Dispose() => _http.Dispose();

    private async Task<HttpStatusCode> ReadAsync(HttpResponseMessage response)
    {
        Last = response;
        Page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        return response.StatusCode;
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)" ?/?>""")]
    private static partial Regex HiddenField();

    [GeneratedRegex("""<input type="(radio|checkbox)" name="(?<name>[^"]+)" value="(?<value>[^"]*)" checked ?/?>""")]
    private static partial Regex CheckedField();
}
