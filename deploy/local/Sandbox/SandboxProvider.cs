using System.Net.Http.Json;

namespace FbssFollowUp.Local;

/// <summary>The sandbox's provider of texts and mail: what was handed over to it, and texts from patients' phones.</summary>
public sealed class SandboxProvider(Uri notifications) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = notifications, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Everything handed over after the given row, in order.</summary>
    public async Task<IReadOnlyList<HandedOver>> HandedOverAsync(long after, CancellationToken cancellationToken)
    {
        var all = new List<HandedOver>();
        while (await PageAsync(all.Count > 0 ? all[^1].Seq : after, cancellationToken) is { Length: > 0 } page) all.AddRange(page);
        return all;
    }

    /// <summary>A text from a phone; the same id again is the same text.</summary>
    public Task TextAsync(string providerId, string from, string text, CancellationToken cancellationToken) =>
        TextAsync(providerId, from, text, officeReads: false, cancellationToken);

    /// <summary>The same.</summary>
    /// <param name="officeReads">Somebody reads at once what holds further texts, and says that no opt-out is meant.</param>
    public async Task TextAsync(string providerId, string from, string text, bool officeReads, CancellationToken cancellationToken) =>
        await Patience.AskAsync(() => SendAsync(providerId, from, text, officeReads, cancellationToken), cancellationToken);

    /// <summary>Every text that ever came from a phone, in order.</summary>
    public async Task<IReadOnlyList<ReceivedText>> ReceivedAsync(CancellationToken cancellationToken) =>
        await Patience.AskAsync(() => http.GetFromJsonAsync<ReceivedText[]>("/sandbox/received", cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<SandboxAddress>> AddressesAsync(CancellationToken cancellationToken) =>
        await Patience.AskAsync(() => http.GetFromJsonAsync<SandboxAddress[]>("/sandbox/addresses", cancellationToken), cancellationToken);

    public void Dispose() => http.Dispose();

    private Task<HandedOver[]> PageAsync(long after, CancellationToken cancellationToken) =>
        Patience.AskAsync(() => http.GetFromJsonAsync<HandedOver[]>($"/sandbox/handed-over?after={after}", cancellationToken), cancellationToken);

    private async Task<object?> SendAsync(string providerId, string from, string text, bool officeReads, CancellationToken cancellationToken)
    {
        using var answer = await http.PostAsJsonAsync("/sandbox/inbound", new { providerId, channel = "sms", from, text, officeReads }, cancellationToken);
        return answer.EnsureSuccessStatusCode();
    }
}
