using System.Globalization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>How far business time is ahead of real time, in whole seconds: one file that every service reads. It only ever grows.</summary>
public sealed class ClockFile(string path)
{
    public TimeSpan Offset => File.Exists(path) ? TimeSpan.FromSeconds(long.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture)) : TimeSpan.Zero;

    /// <summary>Moves business time on; a smaller offset than the one that stands is left alone.</summary>
    /// <returns>True if it was moved.</returns>
    public bool Raise(TimeSpan offset)
    {
        var seconds = (long)Math.Ceiling(offset.TotalSeconds);
        if (File.Exists(path) && seconds <= Offset.TotalSeconds) return false;
        PrivateFile.Write(path, seconds.ToString(CultureInfo.InvariantCulture));
        return true;
    }
}
