namespace FbssFollowUp.Servers;

/// <summary>The source tree a program was built in.</summary>
public static class Checkout
{
    private const string Mark = "FbssFollowUp.sln";

    /// <summary>Its top folder, found upwards from the program.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Mark))) return folder.FullName;
        throw new ServersException($"{Mark} was not found above {from}; run this from a checkout of the source.");
    }
}
