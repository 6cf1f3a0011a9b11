namespace FbssFollowUp.Servers;

/// <summary>Files that appear whole or not at all, and that only their owner reads.</summary>
public static class PrivateFile
{
    public static void Write(string path, string text)
    {
        var beside = $"{path}.{Guid.CreateVersion7():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(beside, options)) writer.Write(text);
        File.Move(beside, path, overwrite: true);
    }
}
