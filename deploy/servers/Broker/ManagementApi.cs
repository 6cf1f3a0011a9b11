using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace FbssFollowUp.Servers;

/// <summary>RabbitMQ's management API, as far as it is needed to provision.</summary>
public sealed class ManagementApi : IDisposable
{
    private readonly HttpClient http;

    public ManagementApi(Uri address)
    {
        http = new HttpClient { BaseAddress = new Uri(address.GetLeftPart(UriPartial.Authority)), Timeout = TimeSpan.FromSeconds(30) };
        var account = Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo)));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", account);
    }

    public Task PutAsync(string path, object body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, path, JsonContent.Create(body), cancellationToken);

    public Task PostAsync(string path, object body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, JsonContent.Create(body), cancellationToken);

    public Task DeleteAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Delete, path, null, cancellationToken);

    public Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken) => http.GetFromJsonAsync<T>($"/api/{path}", cancellationToken);

    public void Dispose() => http.Dispose();

    private async Task SendAsync(HttpMethod method, string path, HttpContent? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"/api/{path}") { Content = body };
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode || (method == HttpMethod.Delete && response.StatusCode == HttpStatusCode.NotFound)) return;
        throw new ServersException($"The broker answered {(int)response.StatusCode} to {method} {path}: {await response.Content.ReadAsStringAsync(cancellationToken)}");
    }
}
