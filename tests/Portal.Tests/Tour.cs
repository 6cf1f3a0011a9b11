using FbssFollowUp.Browsing;
using FbssFollowUp.Contracts;
using Microsoft.Playwright;

namespace FbssFollowUp.Portal.Tests;

/// <summary>Goes through the Portal in Chromium and remembers what is wrong with the pages it comes to.</summary>
internal sealed class Tour(IPage page, Uri portal, string language)
{
    public IPage Page => page;

    public List<string> Faults { get; } = [];

    /// <param name="path">Where to.</param>
    /// <param name="name">What the page is called; one without a name is only passed by.</param>
    public async Task OpenAsync(string path, string? name = null)
    {
        await page.GotoAsync(new Uri(portal, path).ToString());
        if (name is not null) await LookAsync(name);
    }

    public Task SendAsync(string name) => PressAsync("button[type=submit] >> nth=0", name);

    public async Task PressAsync(string button, string name)
    {
        await page.Locator(button).ClickAsync();
        await LookAsync(name);
    }

    /// <summary>A box or button by "field=value".</summary>
    public Task ChooseAsync(string choice, bool chosen = true) =>
        page.Locator($"input[name='{choice.Split('=')[0]}'][value='{choice.Split('=')[1]}']").SetCheckedAsync(chosen, new() { Force = true });

    public Task FillAsync(string field, string text) => page.Locator(field).FillAsync(text);

    private async Task LookAsync(string name)
    {
        var shown = $"portal-{language}-{name.Replace(' ', '-')}";
        Faults.AddRange(language == Languages.English ? await page.FaultsAsync(shown, Accessible.Phone) : await page.FaultsToTheEyeAsync(shown, Accessible.Phone));
    }
}
