using System.Security.Cryptography;

namespace FbssFollowUp.StaffConsole.Components.Layout;

/// <summary>The one stylesheet, carried inside the assembly: its address changes with its content, so that browsers may keep it.</summary>
internal static class Stylesheet
{
    private static readonly byte[] Content = Load();

    public static string Path { get; } = $"/console-{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.css";

    public static void MapStylesheet(this WebApplication app) => app.MapGet(Path, (HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(Content, "text/css; charset=utf-8");
    }).AllowAnonymous();

    private static byte[] Load()
    {
        using var resource = typeof(Stylesheet).Assembly.GetManifestResourceStream("console.css")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
