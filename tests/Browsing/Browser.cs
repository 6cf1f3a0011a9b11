using Microsoft.Playwright;
using Xunit;

namespace FbssFollowUp.Browsing;

/// <summary>Debian's Chromium, driven as a person would use it. Nothing leaves the machine.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await Chromium.FindAsync(), Headless = true, Args = Quiet });
    }

    public Task<IPage> OnADeskAsync() => PageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });

    /// <summary>For tools that run inside the page, which its own policy would keep out.</summary>
    /// <param name="locale">The language the browser asks for.</param>
    public Task<IPage> WithoutContentPolicyAsync(string locale = "en-US") => PageAsync(new() { BypassCSP = true, Locale = locale });

    /// <summary>A phone's width, and a browser that runs no script.</summary>
    public Task<IPage> OnAPhoneAsync() => PageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, JavaScriptEnabled = false });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private async Task<IPage> PageAsync(BrowserNewContextOptions options)
    {
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }
}
