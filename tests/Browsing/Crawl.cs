using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FbssFollowUp.Browsing;

/// <summary>Visits a site by its links, one page of each kind: paths that differ in ids, dates, clinicians and templates only are the same kind.</summary>
public sealed partial class Crawl(IPage page, Uri site)
{
    private readonly Queue<string> paths = new();
    private readonly HashSet<string> kinds = [];

    /// <summary>What was visited, in order.</summary>
    public List<string> Visited { get; } = [];

    public async Task VisitAsync(IEnumerable<string> starts, Func<string, Task> look)
    {
        foreach (var start in starts) Add(start);
        while (paths.TryDequeue(out var path))
        {
            var answer = await page.GotoAsync(new Uri(site, path).ToString());
            if (answer?.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) != true) continue;
            Visited.Add(path);
            await look(path);
            foreach (var link in await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))")) Add(link);
        }
    }

    private void Add(string link)
    {
        if (link.StartsWith('/') && !link.Contains("download", StringComparison.Ordinal) && kinds.Add(KindOf(link))) paths.Enqueue(link);
    }

    private static string KindOf(string path) => Numbers().Replace(path.Split('?', '#')[0], "*");

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9]+|(?<=/(hours|templates)/)[^/]+")]
    private static partial Regex Numbers();
}
