namespace FbssFollowUp.Servers;

/// <summary>A lock that the operating system lets go of when its holder ends, however it ends.</summary>
public static class FolderLock
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>The lock, or null if another process holds it.</summary>
    /// <param name="path">A file that holds nothing else.</param>
    /// <param name="shared">With other shared holders; else alone.</param>
    public static IDisposable? Try(string path, bool shared = false)
    {
        try
        {
            return shared
                ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read)
                : new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static async Task<IDisposable> TakeAsync(string path, bool shared, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Try(path, shared) is { } held) return held;
            await Task.Delay(Look, cancellationToken);
        }
    }
}
