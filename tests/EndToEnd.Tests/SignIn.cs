using FbssFollowUp.Local;
using Microsoft.Playwright;

namespace FbssFollowUp.EndToEnd.Tests;

internal static class SignIn
{
    public static async Task SignInAsync(this IPage page, LocalSystem system, string email)
    {
        await page.GotoAsync(new Uri(system.Console, "/sign-in").ToString());
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(RunningSystem.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }
}
