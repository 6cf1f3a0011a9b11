using System.Net;
using System.Net.Http.Json;
using System.Text;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>Imports an operating-room log through the console's private endpoint. Importing again changes nothing, so it is tried again when the console is away.</summary>
internal static class ImportLog
{
    public static async Task<ImportReport> ImportAsync(Uri console, string csv, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = console, Timeout = TimeSpan.FromMinutes(10) };
        return await Patience.AskAsync(() => SendAsync(http, csv, cancellationToken), cancellationToken);
    }

    private static async Task<ImportReport?> SendAsync(HttpClient http, string csv, CancellationToken cancellationToken)
    {
        using var body = new StringContent(csv, Encoding.UTF8, "text/csv");
        using var answer = await http.PostAsync("/sandbox/import", body, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.BadRequest)
            throw new ServersException((await answer.Content.ReadFromJsonAsync<Unreadable>(cancellationToken))?.Error ?? "The file could not be read.");
        return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<ImportReport>(cancellationToken);
    }

    private sealed record Unreadable(string Error);
}
