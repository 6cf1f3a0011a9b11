namespace FbssFollowUp.Local;

/// <summary>A patient in front of the Portal's check-in page: opens the link, fills the form in as a person would, sends it.</summary>
internal sealed class CheckInVisitor : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = true }) { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>True if an answer was accepted, false if the page takes none (any more).</summary>
    public async Task<bool> AnswerAsync(Uri link, CourseAnswer answer, CancellationToken cancellationToken)
    {
        var page = await Patience.AskAsync(() => OpenAsync(link, cancellationToken), cancellationToken);
        if (PageForm.In(page) is not { } form) return false;

        var fields = form.Fill(answer);
        await Patience.AskAsync(() => SendAsync(form.Target(link), fields, cancellationToken), cancellationToken);
        return true;
    }

    public void Dispose() => http.Dispose();

    private async Task<string?> OpenAsync(Uri link, CancellationToken cancellationToken)
    {
        using var answer = await http.GetAsync(link, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    private async Task<string?> SendAsync(Uri target, IReadOnlyList<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        using var body = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(target, body, cancellationToken);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken);
    }
}
