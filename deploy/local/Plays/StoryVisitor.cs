using System.Net;

namespace FbssFollowUp.Local;

/// <summary>
/// A patient of a story in front of the Portal's check-in page, without script: opens the link, fills in what the page asks and the story answers, sends
/// the form with all its hidden fields, and goes on while the next page asks more.
/// </summary>
internal sealed class StoryVisitor
{
    private const int MostPages = 15;

    private static readonly HttpStatusCode[] TryLater =
        [HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway];

    public async Task AnswerAsync(Uri link, StoryAnswer answer, CancellationToken cancellationToken)
    {
        // Its own cookies: the Portal ties its form to the browser that opened it.
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { Timeout = TimeSpan.FromSeconds(60) };
        var page = await AskAsync(() => browser.GetAsync(link, cancellationToken), cancellationToken);
        for (var i = 0; i < MostPages && PageForm.In(page.Html) is { } form; i++)
        {
            var fields = StoryForm.Fill(form, answer);
            page = await AskAsync(() => browser.PostAsync(form.Target(page.Address), new FormUrlEncodedContent(fields), cancellationToken), cancellationToken);
            if (page.Status == HttpStatusCode.UnprocessableEntity) return;
        }
    }

    private static Task<Page> AskAsync(Func<Task<HttpResponseMessage>> ask, CancellationToken cancellationToken) => Patience.AskAsync(async () =>
    {
        using var answer = await ask();
        return TryLater.Contains(answer.StatusCode)
            ? null
            : new Page(answer.StatusCode, answer.RequestMessage!.RequestUri!, await answer.Content.ReadAsStringAsync(cancellationToken));
    }, cancellationToken);

    private sealed record Page(HttpStatusCode Status, Uri Address, string Html);
}
