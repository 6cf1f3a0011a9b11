using Microsoft.Playwright;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>Pictures of what a person sees, in the folder FBSS_PICTURES names; none if it names none.</summary>
internal static class Screenshots
{
    public static async Task KeepAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("FBSS_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
