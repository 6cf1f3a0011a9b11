using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>What a page must be for everybody: no violation found by axe, no sideways scrolling on a phone, everything that can be used reached by keyboard.</summary>
internal static class Accessible
{
    private static readonly (int Width, int Height)[] Sizes = [(1280, 900), (390, 844)];

    /// <summary>A sentence for each fault.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page, string name)
    {
        List<string> faults = [];
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            var result = await page.RunAxe();
            if (result.Passes.Length == 0) faults.Add($"{name} at {width}: axe checked nothing");
            faults.AddRange(result.Violations.Select(v => $"{name} at {width}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{name} at {width}: scrolls sideways");
        }
        if (await KeyboardCannotReachAsync(page) is { Count: > 0 } unreached) faults.Add($"{name}: the keyboard does not reach {string.Join(" | ", unreached)}");
        await page.KeepAsync("axe" + name.Replace('/', '-'));
        return faults;
    }

    /// <summary>Presses Tab from the top until the page's end and lists what can be used but was never in focus.</summary>
    private static async Task<IReadOnlyList<string>> KeyboardCannotReachAsync(IPage page)
    {
        await page.EvaluateAsync("""
            () => {
                document.activeElement?.blur();
                const usable = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                    .filter(e => !e.disabled && e.checkVisibility() && !(e.type === 'radio' && [...document.getElementsByName(e.name)].indexOf(e) > 0));
                window.unreached = new Set(usable);
                document.addEventListener('focusin', e => window.unreached.delete(e.target));
            }
            """);
        for (var left = await LeftAsync(page); left > 0;)
        {
            // A date has stops of its own inside: day, month, year and the picker.
            for (var i = 0; i < left + 8; i++) await page.Keyboard.PressAsync("Tab");
            var now = await LeftAsync(page);
            if (now == left) break;
            left = now;
        }
        // A group of radio buttons is one stop: the chosen one, or the first.
        return await page.EvaluateAsync<string[]>(
            "() => [...window.unreached].filter(e => !(e.type === 'radio' && [...document.getElementsByName(e.name)].some(r => r.checked))).map(e => e.outerHTML.slice(0, 120))");
    }

    private static Task<int> LeftAsync(IPage page) => page.EvaluateAsync<int>("window.unreached.size");
}
