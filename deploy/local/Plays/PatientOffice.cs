using System.Net.Http.Json;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Local;

/// <summary>Where a patient tells how to be asked.</summary>
internal sealed class PatientOffice(LocalSystem system) : IDisposable
{
    private readonly HttpClient console = new() { BaseAddress = system.PrivateAddress(Contracts.Services.Console), Timeout = TimeSpan.FromSeconds(60) };

    public async Task PreferAsync(Guid patientId, bool answersByText, CancellationToken cancellationToken) =>
        await Patience.AskAsync(() => SendAsync(patientId, answersByText, cancellationToken), cancellationToken);

    public void Dispose() => console.Dispose();

    private async Task<object?> SendAsync(Guid patientId, bool answersByText, CancellationToken cancellationToken)
    {
        using var answer = await console.PostAsJsonAsync("/sandbox/preference", new { patientId, answersByText }, cancellationToken);
        return answer.EnsureSuccessStatusCode();
    }
}
