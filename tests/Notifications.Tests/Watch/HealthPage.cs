using System.Net;

namespace FbssFollowUp.Notifications.Tests.Watch;

internal static class HealthPage
{
    /// <summary>What <c>/health/sending</c> says; a monitor that looks at its code alone must see the same.</summary>
    public static async Task<string> ReadAsync(Uri privateAddress)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(privateAddress, "/health/sending"));
        var said = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(said == "Healthy" ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable);
        return said;
    }
}
