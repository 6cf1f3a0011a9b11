using Microsoft.Playwright;

namespace FbssFollowUp.Browsing;

/// <summary>Pictures of what a person sees, in the folder FBSS_PICTURES names; none if it names none.</summary>
public static class Screenshots
{
    /// <summary>The whole page, to look at.</summary>
    public static Task KeepAsync(this IPage page, string name) => TakeAsync(page, name, wholePage: true);

    /// <summary>What a screen shows at once, for the README: kept apart in a folder of its own.</summary>
    public static Task ShowAsync(this IPage page, string name) => TakeAsync(page, Path.Combine("readme", name), wholePage: false);

    private static async Task TakeAsync(IPage page, string name, bool wholePage)
    {
        if (Environment.GetEnvironmentVariable("FBSS_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = wholePage });
    }
}
