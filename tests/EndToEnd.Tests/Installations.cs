using FbssFollowUp.Local;
using FbssFollowUp.Servers;
using FbssFollowUp.Testing;

namespace FbssFollowUp.EndToEnd.Tests;

/// <summary>Installations of their own for tests, named so that what a killed run leaves behind is recognised and dropped.</summary>
internal static class Installations
{
    public static InstallationPlan New(string name, int firstPort) => new(
        StateFolder.Of(Checkout.Root, TestName.VirtualHost(name)), TestName.Database(name), TestName.VirtualHost(name), firstPort);
}
