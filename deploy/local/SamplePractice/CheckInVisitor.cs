using System.Net;

namespace FbssFollowUp.Local;

/// <summary>A patient in front of the Portal's check-in page: opens the link, fills the form in as a person would, sends it, and again while the page asks for patience.</summary>
internal sealed class CheckInVisitor : IDisposable
{
    private static readonly HttpStatusCode[] TryLater =
        [HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway];

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>True if an answer was accepted, false if the page takes none (any more).</summary>
    public async Task<bool> AnswerAsync(Uri link, CourseAnswer answer, CancellationToken cancellationToken)
    {
        var page = await Patience.AskAsync(() => AskAsync(() => http.GetAsync(link, cancellationToken), cancellationToken), cancellationToken);
        if (PageForm.In(page.Html) is not { } form) return false;

        // The same form again is the same answer: the Portal makes the command's id from it.
        var fields = form.Fill(answer);
        var sent = await Patience.AskAsync(() => AskAsync(() => http.PostAsync(form.Target(link), new FormUrlEncodedContent(fields), cancellationToken), cancellationToken), cancellationToken);
        return sent.Status == HttpStatusCode.OK;
    }

    public void Dispose() => http.Dispose();

    private static async Task<Page?> AskAsync(Func<Task<HttpResponseMessage>> ask, CancellationToken cancellationToken)
    {
        using var answer = await ask();
        return TryLater.Contains(answer.StatusCode) ? null : new Page(answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    private sealed record Page(HttpStatusCode Status, string Html);
}
