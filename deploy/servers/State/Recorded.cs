using System.Text.Json;

namespace FbssFollowUp.Servers;

/// <summary>A value kept in a file, for the next start to find.</summary>
public static class Recorded
{
    public static void Write<T>(string path, T value) => PrivateFile.Write(path, JsonSerializer.Serialize(value));

    /// <summary>The value, or null if there is none or it cannot be read.</summary>
    public static T? Read<T>(string path) where T : class
    {
        if (!File.Exists(path)) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
