using FbssFollowUp.Servers;

namespace FbssFollowUp.Browsing;

/// <summary>Finds Chromium, installing Debian's package where that is allowed.</summary>
internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";

    private static StateFolder State => StateFolder.Of(Checkout.Root, "tests");

    public static async Task<string> FindAsync()
    {
        if (!File.Exists(Program) && Environment.IsPrivilegedProcess) await new InstallPackages(State, Console.WriteLine).InstallAsync(["chromium"], CancellationToken.None);
        return File.Exists(Program) ? Program : throw new ServersException($"The browser tests need Chromium at {Program}: install Debian's package chromium.");
    }
}
