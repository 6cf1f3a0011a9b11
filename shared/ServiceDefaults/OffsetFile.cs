using System.Globalization;

namespace FbssFollowUp.ServiceDefaults;

/// <summary>The sandbox's offset: one file, one whole number of seconds, replaced atomically by whoever moves the clock.</summary>
internal static class OffsetFile
{
    /// <summary>The offset, or null if the file cannot be read as one.</summary>
    public static TimeSpan? Read(string path)
    {
        try
        {
            return long.TryParse(File.ReadAllText(path), NumberStyles.Integer, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Differs whenever the file was replaced; null while there is none.</summary>
    public static (DateTime WrittenAt, long Length)? Stamp(string path) => new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : null;
}
