using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FbssFollowUp.Browsing;

/// <summary>What a page must be for everybody: no violation found by axe, no sideways scrolling on any screen, everything that can be used reached and seen by keyboard.</summary>
public static class Accessible
{
    public const int Desk = 1280;
    public const int Phone = 390;
    private const int SmallPhone = 320;
    private const int Height = 844;

    /// <summary>A sentence for each fault.</summary>
    /// <param name="page">Where tools may run inside the page.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="widths">At which axe looks; desk and phone unless given.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page, string name, params int[] widths) =>
        [.. await page.FaultsToTheEyeAsync(name, widths), .. (await Keyboard.WalkAsync(page)).Select(fault => $"{name}: {fault}")];

    /// <summary>The same without the keyboard: for a page that was gone through in another language, where only the words differ.</summary>
    public static async Task<IReadOnlyList<string>> FaultsToTheEyeAsync(this IPage page, string name, params int[] widths)
    {
        List<string> faults = [];
        foreach (var width in new[] { SmallPhone, Desk, Phone })
        {
            await page.SetViewportSizeAsync(width, Height);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{name} at {width}: scrolls sideways");
            if (width == SmallPhone) continue;
            if (widths.Length == 0 || widths.Contains(width)) faults.AddRange(await ViolationsAsync(page, $"{name} at {width}"));
            await page.KeepAsync($"{name.Replace('/', '-').Trim('-')}-{width}");
        }
        return faults;
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string where)
    {
        var result = await page.RunAxe();
        return result.Passes.Length == 0
            ? [$"{where}: axe checked nothing"]
            : result.Violations.Select(v => $"{where}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
    }
}
