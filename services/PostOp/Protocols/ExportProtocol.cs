using System.Globalization;
using FbssFollowUp.ServiceDefaults;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>The command <c>export-protocol VERSION</c>: prints a version as a file, to be tried on stories elsewhere.</summary>
internal static class ExportProtocol
{
    private const int Unknown = 1;

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string version)
    {
        string? content = null;
        var code = await builder.RunOnceAsync(async (services, token) =>
        {
            await using var scope = services.CreateAsyncScope();
            if (int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                content = await scope.ServiceProvider.GetRequiredService<PostOpDbContext>().ContentAsync(number, token);
        }, validate: false);
        if (code != 0)
            return code;
        await (content is null ? Console.Error.WriteLineAsync($"There is no protocol version {version}.") : Console.Out.WriteLineAsync(content));
        return content is null ? Unknown : 0;
    }
}
