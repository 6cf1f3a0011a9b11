using System.Net;
using System.Text.RegularExpressions;

namespace FbssFollowUp.StaffConsole.Tests;

/// <summary>A browser without pictures: keeps cookies, follows nothing by itself, posts a page's form with its hidden fields.</summary>
internal sealed partial class Browser(Uri console) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = console };

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(path);

    public async Task<string> PageAsync(string path)
    {
        var answer = await GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    /// <summary>Loads the page, fills the named form and sends it.</summary>
    public async Task<HttpResponseMessage> FillAsync(string path, string form, params (string Name, string Value)[] typed) =>
        await PostAsync(path, HiddenFields(await PageAsync(path), form), typed);

    /// <summary>Sends a form as it was loaded before.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<(string Name, string Value)> hidden, params (string Name, string Value)[] typed) =>
        _http.PostAsync(path, new FormUrlEncodedContent(hidden.Concat(typed).Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public async Task<HttpResponseMessage> UploadAsync(string path, IEnumerable<(string Name, string Value)> hidden, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in hidden) content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), "Form.File", "log.csv");
        return await _http.PostAsync(path, content);
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string query = "") =>
        FillAsync($"/sign-in{query}", "sign-in", ("Form.Email", email), ("Form.Password", password));

    public static IReadOnlyList<(string Name, string Value)> HiddenFields(string page, string form)
    {
        var html = Forms().Matches(page).Select(f => f.Value).Single(f => f.Contains($"value=\"{form}\"", StringComparison.Ordinal));
        return [.. Hidden().Matches(html).Select(i => (Attribute(i.Value, "name"), WebUtility.HtmlDecode(Attribute(i.Value, "value"))))];
    }

    public static IReadOnlyList<(string Name, string Value)> AntiforgeryOf(string page) =>
        [.. Hidden().Matches(page).Select(i => (Attribute(i.Value, "name"), Attribute(i.Value, "value"))).Where(f => f.Item1 == "__RequestVerificationToken").Take(1)];

    public void Dispose() => _http.Dispose();

    private static string Attribute(string tag, string name) => Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value;

    [GeneratedRegex("<form .*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
