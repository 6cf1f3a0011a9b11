using FbssFollowUp.Contracts;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>One of the six services: where its source is and what it needs.</summary>
/// <param name="Name">One of <see cref="Services"/>.</param>
/// <param name="Folder">Below <c>services</c>.</param>
/// <param name="Database">End of its database's name, or null if it has none.</param>
/// <param name="IsReached">By browsers, or by the provider of texts and mail: has a public port.</param>
internal sealed record ServiceProject(string Name, string Folder, string? Database, bool IsReached)
{
    public static IReadOnlyList<ServiceProject> All { get; } =
    [
        new(Services.Consultations, "Consultations", "consultations", false),
        new(Services.Scheduling, "Scheduling", "scheduling", false),
        new(Services.PostOp, "PostOp", "post_op", false),
        new(Services.Notifications, "Notifications", "notifications", true),
        new(Services.Portal, "Portal", null, true),
        new(Services.Console, "StaffConsole", "console", true)
    ];

    // Built like this program itself: …/bin/Debug/net10.0/ gives "Debug" and "net10.0".
    private static readonly string[] BuiltLike = AppContext.BaseDirectory.TrimEnd('/').Split('/')[^2..];

    public static string Configuration => BuiltLike[0];

    public string Project => Path.Combine(Checkout.Root, "services", Folder, $"FbssFollowUp.{Folder}.csproj");

    public string BuiltFolder => Path.Combine([Checkout.Root, "services", Folder, "bin", .. BuiltLike]);

    public string Program => Path.Combine(BuiltFolder, $"FbssFollowUp.{Folder}.dll");
}
