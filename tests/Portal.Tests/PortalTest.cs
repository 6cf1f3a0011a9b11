using System.Security.Cryptography;
using System.Text;
using FbssFollowUp.Contracts;
using FbssFollowUp.Contracts.PostOp;
using FbssFollowUp.Testing;

namespace FbssFollowUp.Portal.Tests;

/// <summary>A Portal, and a stand-in for PostOp that knows one link.</summary>
internal sealed class PortalTest : IAsyncDisposable
{
    public const string Token = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";

    private readonly string _keys;

    private PortalTest(RunningEdge portal, string keys) => (Portal, _keys) = (portal, keys);

    public static string Link => $"/c/{Token}";

    public RunningEdge Portal { get; }

    public IReadOnlyList<SubmitCheckIn> Sent => [.. Portal.Owners.Heard<SubmitCheckIn>().Select(h => h.Message)];

    public static async Task<PortalTest> StartAsync(Dictionary<string, string?>? settings = null)
    {
        var keys = Directory.CreateTempSubdirectory("portal-keys").FullName;
        var portal = await RunningEdge.StartAsync(Services.Portal, typeof(PortalSetup), b => b.AddPortal(), app => app.MapPortal(),
            new Dictionary<string, string?>(settings ?? []) { ["Portal:KeysFolder"] = keys });
        PortalTest test = new(portal, keys);
        test.Ask(Form());
        portal.Owners.Answer<OpenStandingLink>(_ => new Refused("link-unknown", "Nobody has this link."));
        portal.Owners.Answer<SubmitCheckIn>(_ => new Accepted(Guid.CreateVersion7(), []));
        return test;
    }

    public static CheckInForm Form(string language = Languages.English, string axial = Sites.Back, string limb = Sites.Leg) => new(
        Guid.CreateVersion7(), language, axial, limb, [RedFlagCodes.SaddleNumbness, RedFlagCodes.ChestPain, RedFlagCodes.Fever], RunningService.Start.AddDays(3));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    public void Ask(CheckInForm form) => Portal.Owners.Answer<OpenCheckIn>(question =>
        question.LinkHash == HashOf(Token) ? form : new Refused("link-unknown", "No check-in has this link."));

    public void Refuse(string code) => Portal.Owners.Answer<OpenCheckIn>(_ => new Refused(code, "For staff only."));

    public PortalBrowser Browser(string language = "en-US") => new(Portal.PublicAddress, language);

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        Directory.Delete(_keys, recursive: true);
    }
}
