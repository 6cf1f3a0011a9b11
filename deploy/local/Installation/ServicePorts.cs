using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The ports of an installation: public ones first, so that they are easy to remember.</summary>
internal sealed record ServicePorts(IReadOnlyDictionary<string, int> Public, IReadOnlyDictionary<string, int> Private)
{
    private static readonly string[] InOrder = [Contracts.Services.Console, Contracts.Services.Portal, Contracts.Services.Notifications];

    // 7400 console, 7401 Portal, 7402 sandbox page, 7403 Notifications; 7410 and on private.
    private static readonly int[] PublicPlaces = [0, 1, 3];
    private const int PrivatePlaces = 10;

    public const int SandboxPagePlace = 2;

    public static ServicePorts Choose(int first, Action<string> say) => new(
        InOrder.Zip(PublicPlaces).ToDictionary(pair => pair.First, pair => FreePort.Near(first + pair.Second, $"{pair.First}", say)),
        ServiceProject.All.Select((project, i) => (project.Name, Place: first + PrivatePlaces + i))
            .ToDictionary(pair => pair.Name, pair => FreePort.Near(pair.Place, $"{pair.Name}'s health", say)));
}
