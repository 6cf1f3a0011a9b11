using Microsoft.Playwright;

namespace FbssFollowUp.Browsing;

/// <summary>Walks a page with the Tab key: everything that can be used is reached, in the order it is read, its focus can be seen, and nothing holds the focus.</summary>
internal static class Keyboard
{
    // A date has stops of its own inside: day, month, year and the picker.
    private const int Spare = 8;

    private const string Watch = """
        () => {
            document.activeElement?.blur();
            const usable = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(e =>
                !e.disabled && e.tabIndex >= 0 && e.checkVisibility() && !(e.type === 'radio' && [...document.getElementsByName(e.name)].indexOf(e) > 0));
            const short = e => e.outerHTML.slice(0, 120);
            const shown = e => e && getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) > 0;
            const walk = window.walk = { left: new Set(usable), first: null, around: usable.length === 0, faults: [] };
            let last = null;
            document.addEventListener('focusin', ({ target }) => {
                if (target.tabIndex < 0 || target.tagName === 'MAIN') return;
                if (target === walk.first) walk.around = true;
                walk.first ??= target;
                if (!walk.left.delete(target)) return;
                // A choice drawn by what stands beside it shows its focus there.
                if (!shown(target) && !shown(target.nextElementSibling)) walk.faults.push('focus cannot be seen on ' + short(target));
                if (last && target.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) walk.faults.push('focus jumps back to ' + short(target));
                last = target;
            });
        }
        """;

    // A group of radio buttons is one stop: the chosen one, or the first.
    private const string Found = """
        () => {
            const missed = [...walk.left].filter(e => !(e.type === 'radio' && [...document.getElementsByName(e.name)].some(r => r.checked)));
            return [...walk.faults, ...missed.map(e => 'the keyboard does not reach ' + e.outerHTML.slice(0, 120)), ...walk.around ? [] : ['the keyboard does not get out again']];
        }
        """;

    /// <summary>A sentence for each fault.</summary>
    public static async Task<IReadOnlyList<string>> WalkAsync(IPage page)
    {
        await page.EvaluateAsync(Watch);
        for (var before = -1; await LeftAsync(page) is var left && left != before; before = left)
            for (var i = 0; i < left + Spare; i++) await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>(Found);
    }

    /// <summary>How much was not reached yet; what was not left again counts too.</summary>
    private static Task<int> LeftAsync(IPage page) => page.EvaluateAsync<int>("walk.left.size + (walk.around ? 0 : 1)");
}
